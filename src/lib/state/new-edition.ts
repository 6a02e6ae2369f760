import { beforeNavigate } from '$app/navigation';
import { updated } from '$app/state';
import { onMount } from 'svelte';

/**
 * Takes an open page over to a new edition of the site: the next page is loaded in full, since the scripts and the data
 * of the old edition may be gone from the server. Kit asks for the edition from time to time, and before it shows an
 * error. Call it once, in the root layout.
 */
export function followNewEdition() {
	beforeNavigate(({ from, to, type, willUnload, cancel }) => {
		// A switch or a move of the map writes the address of the same page: nothing is fetched for those.
		if (!updated.current || willUnload || !to || from?.url.pathname === to.url.pathname) return;
		if (type === 'popstate') return location.reload(); // the address is the new one already
		cancel();
		location.href = to.url.href;
	});
	onMount(() => {
		const ask = () => void (document.visibilityState === 'visible' && updated.check());
		// A tab left open over night; a script that is not there any more.
		document.addEventListener('visibilitychange', ask);
		window.addEventListener('vite:preloadError', ask);
		return () => {
			document.removeEventListener('visibilitychange', ask);
			window.removeEventListener('vite:preloadError', ask);
		};
	});
}
