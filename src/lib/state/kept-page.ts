import { goto } from '$app/navigation';
import { version } from '$app/environment';
import { storeOf } from '#lib/offline/stores.ts';

/**
 * Opens the page of the present address in place of the one that stands in for it, if its data are kept: those of pages
 * reached by a link are.
 */
export async function openIfKept(): Promise<void> {
	if (!('caches' in globalThis)) return;
	const { origin, pathname, href } = location;
	const store = await caches.open(storeOf(version));
	const data = await store.match(`${origin}${pathname.replace(/\/$/, '')}/__data.json`);
	if (data) await goto(href, { replaceState: true });
}
