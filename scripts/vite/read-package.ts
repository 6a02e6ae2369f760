import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Package {
	readonly name: string;
	readonly version: string;
	/** As an SPDX expression, such as `BSD-3-Clause`. */
	readonly licence: string;
	/** The full text of the licence, with the names of those who hold the rights. */
	readonly notice: string;
}

interface Manifest {
	name: string;
	version: string;
	license?: string;
}

/**
 * What an installed package says of its licence, and of its `parts` where their folders hold terms of their own. Throws
 * where it says nothing, since its terms must be passed on.
 */
export function readPackage(folder: string, parts: readonly string[] = []): Package {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
	const notice = noticeOf(folder);
	if (!license || !notice) {
		throw new Error(
			`The package ${name} ${version} ${license ? 'holds no text of its licence' : 'names no licence'}, so the site must not ship it. ` +
				'Find its terms, and take another version or another package if there are none.'
		);
	}
	const ofParts = parts.flatMap((part) =>
		licencesIn(join(folder, part)).map((text) => `Its files in ${part}:\n\n${text.replace(/^%%Copyright: ?/gm, '')}`)
	);
	return { name, version, licence: license, notice: [notice, ...ofParts].join('\n\n') };
}

function licencesIn(folder: string): string[] {
	const files = readdirSync(folder).sort();
	return files.filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file)).map((file) => read(folder, file));
}

function noticeOf(folder: string): string | undefined {
	const texts = licencesIn(folder);
	if (texts.length > 0) return texts.join('\n\n');
	const files = readdirSync(folder).sort();
	// Some packages have it in their README only.
	const readme = files.find((file) => /^readme\b/i.test(file));
	return readme && /^#+ *licen[cs]e.*$([\s\S]*)/im.exec(read(folder, readme))?.[1]?.trim();
}

function read(folder: string, file: string): string {
	return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}
