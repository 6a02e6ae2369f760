import type { Plugin } from 'vite';

/** Words of a file of Kit's or Vite's, what stands in their place in a build, and why they would be missed. */
export interface Change {
	readonly file: string;
	readonly from: string;
	readonly to: string;
	readonly what: string;
}

/** What Kit need not do: in the browser see docs/decisions/0037 and 0040, while the site is built 0013. What Vite forgets. */
export const changes = {
	/** After each navigation Kit asks every link whether its code is to be fetched ahead: only links that say so are. */
	askedLinks: {
		file: '/@sveltejs/kit/src/runtime/client/client.js',
		from: "container.querySelectorAll('a')",
		to: "container.querySelectorAll('[data-sveltekit-preload-code] a, a[data-sveltekit-preload-code]')",
		what: 'asks every link after a navigation'
	},
	/** In a new tab nothing is kept yet. Kit lets that fail, and for an error V8 reads the whole script once more. */
	keptState: {
		file: '/@sveltejs/kit/src/runtime/client/session-storage.js',
		from: 'return parse(sessionStorage[key]);',
		to: "return parse(sessionStorage[key] ?? 'null');",
		what: 'reads what is not kept as JSON'
	},
	/** The style sheets stand in every page, and Kit computes their hashes in JavaScript: 1 ms a page. */
	hashes: {
		file: '/@sveltejs/kit/src/runtime/server/page/crypto.js',
		from: 'export function sha256(data) {\n',
		to:
			"import { createHash } from 'node:crypto';\n" +
			"export function sha256(data) {\n	return createHash('sha256').update(data).digest('base64');\n",
		what: 'computes hashes itself'
	},
	/** A file has no header: hosts write their own. */
	tags: {
		file: '/@sveltejs/kit/src/runtime/server/page/render.js',
		from: '	if (!chunks) {\n		headers.set(',
		to: '	if (!chunks && !state.prerendering) {\n		headers.set(',
		what: 'gives a page that becomes a file an entity tag'
	},
	/** A program that is fetched again after a failure needs the style sheet that failed, too. */
	styleSheets: {
		file: '\0vite/preload-helper.js',
		from: '(err) => {\n\t\tseen[href] = void 0;',
		to: '(err) => {\n\t\tdelete seen[href];',
		what: 'takes a style sheet that did not come for one that did'
	},
	styleSheetLinks: {
		file: '\0vite/preload-helper.js',
		from: 'if (e.type === "error") rej(',
		to: 'if (e.type === "error") link.remove(), rej(',
		what: 'leaves the link to it in the page'
	}
} as const satisfies Record<string, Change>;

/** Makes the changes in the build. */
export function changedCode(): Plugin {
	return {
		name: 'changed-code',
		apply: 'build',
		transform(code, id) {
			const here = Object.values(changes).filter(({ file }) => id.endsWith(file));
			return here.length > 0 ? { code: here.reduce(changed, code), map: null } : undefined;
		}
	};
}

/** A file with one change. Throws where it says it in other words, in a new version. */
export function changed(code: string, { file, from, to, what }: Change): string {
	const parts = code.split(from);
	if (parts.length === 2) return parts.join(to);
	throw new Error(
		`${file} has "${from}" ${parts.length - 1} times and not once: see whether it still ${what}, and mend ` +
			'scripts/vite/changed-code.ts.'
	);
}
