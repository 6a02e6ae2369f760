import { base, underBase } from '#lib/site/site.ts';

const prefix = `corridor-atlas${base}:`;

/** The name of what this browser keeps of one edition. Atlases under several paths of one host keep theirs side by side. */
export function storeOf(edition: string): string {
	return prefix + edition;
}

/** All of ours, the oldest first. */
export async function storeNames(): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

/** The list of all files. It is kept last: a store that has it holds its edition whole. */
export const listPath = underBase('/offline.json');

export async function isWhole(name: string): Promise<boolean> {
	return (await (await caches.open(name)).match(listPath)) !== undefined;
}

/** What stands in place of a page that is not kept. */
export const shellPath = underBase('/offline');

/** A request with this header is none for the worker: the page that asks keeps the answer by itself. */
export const keepHeader = 'x-keep';

/** Under which address an answer is kept: that of its file, whatever the query, and of a page in whatever way it is written. */
export function keyOf(address: string): string {
	const { origin, pathname } = new URL(address);
	const path = pathname.replace(/(?:\/index)?\.html$/, '').replace(/\/+$/, '');
	return origin + (path === base ? `${base}/` : path);
}

/** Under which addresses a store has answers. */
export async function keysIn(store: Cache): Promise<ReadonlySet<string>> {
	return new Set((await store.keys()).map(({ url }) => url));
}

/** Keeps the page for what is not kept, with its scripts. */
export async function keepShell(edition: string): Promise<void> {
	const store = await caches.open(storeOf(edition));
	const page = await fetch(shellPath, { cache: 'no-cache', headers: { [keepHeader]: '1' } });
	if (!page.ok) throw new Error(`${shellPath} was answered with ${page.status}`);
	const html = await page.clone().text();
	const scripts = new Set(html.match(/\/[^\s"']*\/_app\/immutable\/[^\s"']+|\/_app\/immutable\/[^\s"']+/g));
	await keepAll(store, scripts);
	await store.put(keyOf(new URL(shellPath, location.href).href), page);
}

/** Keeps what the browser has at hand, or fetches it. */
export async function keepAll(store: Cache, addresses: Iterable<string>): Promise<void> {
	await Promise.all(
		[...addresses].map(async (address) => {
			const key = keyOf(new URL(address, location.href).href);
			if (await store.match(key)) return;
			const answer = await fetch(address, { cache: 'force-cache', headers: { [keepHeader]: '1' } });
			if (isWorthKeeping(answer)) await store.put(key, answer);
		})
	);
}

/** A browser refuses to show a page that was answered with the address of another. */
export function isWorthKeeping({ ok, redirected, type }: Pick<Response, 'ok' | 'redirected' | 'type'>): boolean {
	return ok && !redirected && type === 'basic';
}
