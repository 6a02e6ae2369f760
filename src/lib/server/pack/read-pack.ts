import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files of a pack: paths within it, with forward slashes, and their text. */
export type PackFiles = ReadonlyMap<string, string>;

/** Reads every JSON and GeoJSON file below a folder. It looks at names only; `parsePack` reads the content. */
export function readPack(directory: string): PackFiles {
	const files = new Map<string, string>();
	for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !/\.(geo)?json$/.test(entry.name)) continue;
		const path = join(entry.parentPath, entry.name);
		files.set(relative(directory, path).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
	}
	return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
