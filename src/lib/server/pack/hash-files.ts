import { createHash } from 'node:crypto';
import type { PackFiles } from './read-pack.ts';

/** A hash of every file of a pack, by its path; how the lines of a file end on this machine does not matter. */
export function hashFiles(files: PackFiles): string {
	const hash = createHash('sha256');
	for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
		hash.update(`${path}\0${text.replaceAll('\r\n', '\n')}\0`);
	}
	return hash.digest('hex').slice(0, hashLength);
}

const hashLength = 12; // Hexadecimal digits: enough to tell editions apart, short enough to be read out.
