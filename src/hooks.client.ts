import type { ClientInit } from '@sveltejs/kit';

/**
 * Holds the program back until the page has been painted. On a fast link it arrives before the first frame, which
 * would then wait until the page has come to life.
 */
export const init: ClientInit = () =>
	new Promise((painted) => {
		if (document.hidden) painted();
		else requestAnimationFrame(() => setTimeout(painted));
	});
