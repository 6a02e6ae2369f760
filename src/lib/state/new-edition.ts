import { beforeNavigate } from '$app/navigation';
import { updated } from '$app/state';
import { onMount } from 'svelte';

/**
 * Moves an open page to a new edition of the site: the next page is loaded in full, since the old edition's scripts and
 * data may be gone from the server. Kit checks the edition from time to time, and before it shows an error. Call it once,
 * in the root layout.
 */
export function followNewEdition() {
	beforeNavigate(({ from, to, type, willUnload, cancel }) => {
		// A switch or a move of the map changes the query of the same page, which fetches nothing.
		if (!updated.current || willUnload || !to || from?.url.pathname === to.url.pathname) return;
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
