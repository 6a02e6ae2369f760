import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Passed {
	readonly path: string;
	readonly status: number;
	/** Of the body as it was sent, compressed. */
	readonly bytes: number;
}

/** Stands between a browser and the site, and counts what is really sent: caches and workers cannot deceive it. */
export async function countingProxy(target: string): Promise<{
	url: string;
	readonly passed: readonly Passed[];
	/** How many requests are under way. */
	waiting: () => number;
	close: () => Promise<void>;
}> {
	const { hostname, port } = new URL(target);
	const passed: Passed[] = [];
	let waiting = 0;
	const server = createServer((incoming, outgoing) => {
		const path = incoming.url ?? '/';
		waiting++;
		outgoing.once('close', () => waiting--);
		const forward = request({ hostname, port, path, method: incoming.method, headers: incoming.headers }, (answer) => {
			let bytes = 0;
			answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
			answer.on('end', () => passed.push({ path, status: answer.statusCode ?? 0, bytes }));
			outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(outgoing);
		});
		forward.on('error', () => outgoing.destroy());
		incoming.pipe(forward);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return {
		// Browsers ask for Brotli only where the connection counts as safe, as that to `localhost` does.
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		passed,
		waiting: () => waiting,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}
