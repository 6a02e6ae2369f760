import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Under which an archive keeps the pages of a site. */
export const snapshot = '/web/20261101000000/https://corridor-atlas.example';

/** Else browsers ask for one at the root of the host. */
const icon = '<link rel="icon" href="data:,">';

interface Archive {
	url: string;
	/** What was asked for outside of the snapshot, and was no part of a page in it. */
	readonly left: readonly string[];
	close: () => Promise<void>;
}

interface Ways {
	/** Whether addresses in inline scripts are rewritten too, for which the policy of a page has to go. */
	readonly rewritesScripts?: boolean;
	/** Whether a service worker leads each request of a page in the snapshot to what is archived, wherever it goes. */
	readonly hasWorker?: boolean;
	/** Whether the archive has an address of the site. */
	readonly has?: (path: string) => boolean;
}

/** An archive of the web which holds a snapshot of a site, and rewrites the addresses in its pages. */
export async function webArchive(
	site: string,
	{ rewritesScripts = false, hasWorker = false, has = () => true }: Ways = {}
): Promise<Archive> {
	const left: string[] = [];
	const send = async (path: string, answer: ServerResponse) => {
		if (!has(path))
			return void answer.writeHead(404, { 'content-type': 'text/html' }).end(`${icon}<h1>Not archived</h1>`);
		const found = await fetch(new URL(path, site));
		const type = found.headers.get('content-type') ?? '';
		const isPage = type.startsWith('text/html');
		answer.writeHead(found.status, { 'content-type': type });
		answer.end(isPage ? rewritten(await found.text(), rewritesScripts) : Buffer.from(await found.arrayBuffer()));
	};
	const server = createServer((request, answer) => {
		const path = request.url ?? '/';
		const { referer = '' } = request.headers;
		if (path === '/web/') answer.setHeader('content-type', 'text/html').end(`${icon}<title>Archive</title>`);
		else if (path === '/web/worker.js') answer.setHeader('content-type', 'text/javascript').end(worker);
		else if (path.startsWith(`${snapshot}/`)) void send(path.slice(snapshot.length), answer);
		else if (request.headers['sec-fetch-dest'] !== 'document' && referer.includes(snapshot) && !hasWorker)
			// What a page has asked for from the root of the host is led back, as far as the request says where it comes from.
			answer.writeHead(302, { location: snapshot + path }).end();
		else {
			left.push(path);
			answer.writeHead(404).end();
		}
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		left,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}

function rewritten(html: string, rewritesScripts: boolean): string {
	const page = html.replace(/\b(href|src)="\//g, `$1="${snapshot}/`).replaceAll('url(/', `url(${snapshot}/`);
	return rewritesScripts
		? page.replaceAll('import("/', `import("${snapshot}/`).replace('http-equiv="content-security-policy"', '')
		: page;
}

/** Runs as a service worker of the archive. */
const worker = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	if (event.request.mode === 'navigate' || url.origin !== location.origin || url.pathname.startsWith('/web/')) return;
	event.respondWith(fetch(${JSON.stringify(snapshot)} + url.pathname + url.search));
});
`;
