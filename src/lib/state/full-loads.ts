import { beforeNavigate } from '$app/navigation';
import { updated } from '$app/state';
import { onMount } from 'svelte';

/**
 * Loads the next page in full where the open one cannot lead on: in a new edition of the site the old one's scripts and
 * data may be gone from the server, and a page that the browser has translated holds words that are no longer ours to
 * change. Kit checks the edition from time to time, and before it shows an error. Call it once, in the root layout.
 */
export function followFullLoads() {
	beforeNavigate(({ from, to, type, willUnload, cancel }) => {
		// A switch or a move of the map changes the query of the same page, which fetches nothing.
		if (!(updated.current || isTranslated()) || willUnload || !to || from?.url.pathname === to.url.pathname) return;
		if (type === 'popstate') return location.reload(); // the address is the new one already
		cancel();
		location.href = to.url.href;
	});
	onMount(() => {
		const ask = () => void (document.visibilityState === 'visible' && updated.check());
		// A tab left open overnight; a script that no longer exists.
		document.addEventListener('visibilitychange', ask);
		window.addEventListener('vite:preloadError', ask);
		return () => {
			document.removeEventListener('visibilitychange', ask);
			window.removeEventListener('vite:preloadError', ask);
		};
	});
}

/** Translators of browsers put each text into an element of their own, which is not there otherwise. */
function isTranslated(): boolean {
	return (
		document.documentElement.matches('.translated-ltr, .translated-rtl') || document.querySelector('font') !== null
	);
}
