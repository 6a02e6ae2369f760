import type { Plugin } from 'vite';
import { changed, type Change } from './lean-kit.ts';

const file = '\0vite/preload-helper.js';

/** Vite asks for the style sheet of a program once: where it did not come, the next attempt went on without it. */
export const changes: readonly Change[] = [
	{
		file,
		from: '(err) => {\n\t\tseen[href] = void 0;',
		to: '(err) => {\n\t\tdelete seen[href];',
		what: 'takes a style sheet that did not come for one that did'
	},
	{
		file,
		from: 'if (e.type === "error") rej(',
		to: 'if (e.type === "error") link.remove(), rej(',
		what: 'leaves the link to it in the page'
	}
];

/** Has a program that is fetched again fetch its style sheet again too. */
export function askedAgain(): Plugin {
	return {
		name: 'asked-again',
		apply: 'build',
		transform: (code, id) => (id === file ? { code: changes.reduce(changed, code), map: null } : undefined)
	};
}
