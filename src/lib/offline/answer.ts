import { base } from '#lib/site/site.ts';
import { offlineWords } from '#lib/words/en/offline.ts';
import { isWhole, isWorthKeeping, keepHeader, keyOf, listPath, shellPath, storeNames, storeOf } from './stores.ts';

const patience = 4_000; // ms, for what is kept already

type Asked = Pick<Request, 'url' | 'method' | 'headers'>;

/** How a request is answered, or nothing where it is left to the browser. */
export function wayOf({ url, method, headers }: Asked, here: string): 'kept first' | 'network first' | undefined {
	const { origin, pathname } = new URL(url);
	if (origin !== here || !pathname.startsWith(`${base}/`) || headers.has(keepHeader)) return undefined;
	if (method !== 'GET' && method !== 'HEAD') return undefined;
	const path = pathname.slice(base.length);
	// Which edition the host has, only the host knows.
	if (path === '/_app/version.json' || path === '/service-worker.js' || pathname === listPath) return undefined;
	return /^\/(?:_app\/immutable|base|fonts)\//.test(path) ? 'kept first' : 'network first';
}

/** Answers a request, from the network or from what is kept; `after` is given what goes on when the answer is there. */
export async function answer(
	request: Request,
	way: 'kept first' | 'network first',
	edition: string,
	after: (work: Promise<unknown>) => void
): Promise<Response> {
	const key = keyOf(request.url);
	const kept = await findKept(key, edition);
	if (kept && way === 'kept first') return kept;
	const coming = fetch(request).then((response) => {
		if (request.method === 'GET' && isWorthKeeping(response)) after(keep(key, response.clone(), edition));
		return response;
	});
	try {
		return await (kept ? Promise.race([coming, tooLate(coming)]) : coming);
	} catch {
		return kept ?? (await missing(request));
	}

	async function missing({ mode }: Request): Promise<Response> {
		const path = new URL(key).pathname.slice(base.length);
		// From an address of no page the open one loads the next in full, and gets the page below.
		if (path.endsWith('__data.json')) return new Response(null, { status: 404 });
		if (mode !== 'navigate') return Response.error();
		const shell = path.startsWith('/embed/') ? undefined : await findKept(new URL(shellPath, key).href, edition);
		return shell ?? new Response(offlineWords.notKept.title, { status: 503, headers: plainText });
	}
}

const plainText = { 'content-type': 'text/plain; charset=utf-8' };

/** A full store is no reason to show nothing. */
async function keep(key: string, response: Response, edition: string): Promise<void> {
	try {
		await (await caches.open(storeOf(edition))).put(key, response);
	} catch {
		// As above.
	}
}

/**
 * Of an edition that was kept whole, pages are shown while the present one has them not. Its data are not: they would come
 * into an open page of the present one.
 */
async function findKept(key: string, edition: string): Promise<Response | undefined> {
	const own = await (await caches.open(storeOf(edition))).match(key);
	if (own || key.endsWith('__data.json')) return own;
	for (const name of (await storeNames()).reverse()) {
		const found = await (await caches.open(name)).match(key);
		if (found) return found;
	}
	return undefined;
}

function tooLate(coming: Promise<Response>): Promise<never> {
	return new Promise((_, fail) => {
		const timer = setTimeout(() => fail(new Error('late')), patience);
		void coming.catch(() => undefined).finally(() => clearTimeout(timer));
	});
}

/** Takes away what was kept of other editions, but for the newest that is whole as long as the present one is not. */
export async function dropOthers(edition: string): Promise<void> {
	const others = (await storeNames()).filter((name) => name !== storeOf(edition)).reverse();
	let hasWhole = await isWhole(storeOf(edition));
	for (const name of others) {
		if (!hasWhole && (await isWhole(name))) hasWhole = true;
		else await caches.delete(name);
	}
}
