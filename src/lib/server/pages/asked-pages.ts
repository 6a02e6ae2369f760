import { readFileSync } from 'node:fs';

const list = process.env['ATLAS_PAGES'];
const asked = list ? new Set(readFileSync(list, 'utf8').split(/\s+/).filter(Boolean)) : undefined;

/** Whether a path is to be built: all are, unless a file lists those that are (see svelte.config.js). */
export function isAsked(path: string): boolean {
	return asked?.has(path) ?? true;
}
