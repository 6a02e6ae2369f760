import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const store = 'problems';

/** Reads in a page what went wrong in it, and in the pages of the same tab before. */
export const reportedProblems = `JSON.parse(sessionStorage.getItem('${store}') ?? '[]')`;

/** Runs in the page, before its policy and its own scripts. */
function report(name: string) {
	const add = (text: string) => {
		const known = JSON.parse(sessionStorage.getItem(name) ?? '[]') as string[];
		sessionStorage.setItem(name, JSON.stringify([...known, text]));
	};
	const log = console.error;
	console.error = (...args: unknown[]) => {
		add(args.map(String).join(' '));
		log(...args);
	};
	addEventListener('error', ({ message }) => add(message));
	addEventListener('unhandledrejection', ({ reason }) => add(String(reason)));
	// The policy of the site allows no request to another host.
	addEventListener('securitypolicyviolation', ({ blockedURI }) => add(`refused: ${blockedURI}`));
}

/** Stands between a browser and the site, and lets every page keep its errors where classic WebDriver can read them. */
export async function reportingProxy(target: string): Promise<{ url: string; close: () => Promise<void> }> {
	const script = `<script>(${report.toString()})('${store}')</script>`;
	const server = createServer(({ url = '/' }, outgoing) => {
		fetch(new URL(url, target), { redirect: 'manual' })
			.then(async (answer) => {
				// The body is no longer compressed, and longer.
				const { 'content-encoding': _, 'content-length': __, ...headers } = Object.fromEntries(answer.headers);
				outgoing.writeHead(answer.status, headers);
				const isPage = answer.headers.get('content-type')?.startsWith('text/html');
				if (isPage) outgoing.end((await answer.text()).replace('<head>', (head) => head + script));
				else outgoing.end(Buffer.from(await answer.arrayBuffer()));
			})
			.catch(() => outgoing.destroy());
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}/`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}
