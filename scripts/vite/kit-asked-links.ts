import type { Plugin } from 'vite';

const kitClient = '/@sveltejs/kit/src/runtime/client/client.js';
const everyLink = "container.querySelectorAll('a')";
const askedLinks = "container.querySelectorAll('[data-sveltekit-preload-code] a, a[data-sveltekit-preload-code]')";

/**
 * After each navigation Kit asks every link of the page, and all that is around it, whether its code is to be fetched
 * ahead. Here it asks only links that have the attribute which says so: see docs/decisions/0037.
 */
export function askedLinksAlone(): Plugin {
	return {
		name: 'kit-asked-links',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		transform: (code, id) => (id.endsWith(kitClient) ? { code: withAskedLinks(code), map: null } : undefined)
	};
}

/** Kit's client, which looks through fewer links. Throws where it does so in other words, in a new version of Kit. */
export function withAskedLinks(code: string): string {
	const parts = code.split(everyLink);
	if (parts.length === 2) return parts.join(askedLinks);
	throw new Error(
		`Kit's client has "${everyLink}" ${parts.length - 1} times and not once: see whether it still asks every link after ` +
			'a navigation, and mend scripts/vite/kit-asked-links.ts or leave it out of vite.config.ts.'
	);
}
