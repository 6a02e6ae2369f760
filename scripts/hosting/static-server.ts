import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { contentTypes, headersFor } from './headers.ts';
import { notFoundFile, oneAddress } from './one-address.ts';

export interface StaticServer {
	/** The address of the front page: `http://localhost:4173/`. */
	url: string;
	port: number;
	/** Bytes sent so far, headers included: neither caches nor workers of a browser hide any. */
	bytesSent(): number;
	close(): Promise<void>;
}

interface ServerOptions {
	directory: string;
	/** 0 lets the system choose; a taken port is passed over for the next free one. */
	port?: number;
	host?: string;
	/** The path under which the site stands. */
	base?: string;
}

/** Serves a built site the way a well-kept file host does. Start it after the build: the list of files is read once. */
export async function startServer({
	directory,
	port = 0,
	host = '127.0.0.1',
	base = ''
}: ServerOptions): Promise<StaticServer> {
	const files = sirv(directory, {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders: (response, pathname) => setHeaders(response, pathname),
		onNoMatch: (request, response) => sendNotFound(directory, request, response)
	});
	const server = createServer((request, response) => {
		const address = request.url ?? '/';
		const moved = oneAddress(address, base);
		if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		else if (moved) response.writeHead(301, { Location: moved }).end();
		else if (!address.startsWith(`${base}/`)) sendNothing(response);
		else {
			// Within the folder of the site nobody knows where it stands.
			request.url = address.slice(base.length);
			files(request, response);
		}
	});
	const sockets = new Set<Socket>();
	let sentBefore = 0;
	server.on('connection', (socket) => {
		sockets.add(socket);
		socket.once('close', () => {
			sockets.delete(socket);
			sentBefore += socket.bytesWritten;
		});
	});
	await listen(server, port, host);

	const taken = (server.address() as AddressInfo).port;
	const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
	return {
		url: `http://${name}:${taken}${base}/`,
		port: taken,
		bytesSent: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, sentBefore),
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}

function setHeaders(response: ServerResponse, pathname: string): void {
	for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
	const type = contentTypes[extname(pathname)];
	if (type) response.setHeader('Content-Type', type);
}

function sendNotFound(directory: string, request: IncomingMessage, response: ServerResponse): void {
	// `new URL` throws at some of what a client may send, such as `//`.
	const pathname = (request.url ?? '/').split('?', 1)[0]!;
	const page = join(directory, notFoundFile(pathname, ''));
	if (!existsSync(page)) return sendNothing(response);
	setHeaders(response, pathname);
	response.statusCode = 404;
	response.setHeader('Cache-Control', 'no-store');
	response.setHeader('Content-Type', 'text/html; charset=utf-8');
	response.setHeader('Content-Length', statSync(page).size);
	if (request.method === 'HEAD') response.end();
	else createReadStream(page).pipe(response);
}

function sendNothing(response: ServerResponse): void {
	response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

async function listen(server: Server, port: number, host: string): Promise<void> {
	for (let attempt = port; ; attempt++) {
		const problem = await new Promise<NodeJS.ErrnoException | undefined>((settle) => {
			server.once('error', settle);
			server.listen(attempt, host, () => {
				server.off('error', settle);
				settle(undefined);
			});
		});
		if (!problem) return;
		if (problem.code !== 'EADDRINUSE' || attempt >= port + 100) throw problem;
	}
}
