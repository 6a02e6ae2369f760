import type { Plugin } from 'vite';

/** Read by Chromium, from version 136 on, at the very beginning of a script; a comment like any other elsewhere. */
export const compileHint = '//# allFunctionsCalledOnLoad\n';

/**
 * Has scripts compiled whole while they come, beside the page. Otherwise the page stops at the first call of each function to
 * compile it: a first visit calls some three thousand. See docs/decisions/0038.
 */
export function compiledAhead(): Plugin {
	return {
		name: 'compiled-ahead',
		apply: 'build',
		enforce: 'post',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle: {
			order: 'post', // after Vite, which puts what scripts load before them
			handler(_, bundle) {
				for (const file of Object.values(bundle)) {
					if (file.type === 'chunk') file.code = compileHint + file.code;
				}
			}
		}
	};
}
