import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// JavaScript, since Node 20 cannot load TypeScript and svelte.config.js needs it.

const root = join(import.meta.dirname, '..', '..');
const folders = [join(root, 'src'), resolve(root, process.env.ATLAS_PACK ?? 'geodata')];

/** The package's version and a hash of what the pages are made from: equal for equal content, on every machine. */
export function contentVersion() {
	const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
	for (const folder of folders) {
		for (const path of filesUnder(folder).sort()) {
			hash.update(`\0${path}\0`).update(readFileSync(join(folder, path)));
		}
	}
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	return `${version}-${hash.digest('hex').slice(0, 12)}`;
}

/**
 * @param {string} folder
 * @returns {string[]} paths relative to the folder, with `/` on every system
 */
function filesUnder(folder) {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
		entry.isDirectory() ? filesUnder(join(folder, entry.name)).map((path) => `${entry.name}/${path}`) : [entry.name]
	);
}
