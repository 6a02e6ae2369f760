import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type StaticServer } from './static-server.ts';

const tile = Buffer.alloc(2000, 7);
const worker = '/_app/immutable/workers/maplibre-gl-worker-abc.js';
const files: Record<string, string | Buffer> = {
	'/index.html': '<h1>Atlas</h1>',
	'/404.html': '<h1>No such page</h1>',
	'/places.html': '<h1>Places</h1>',
	'/places/aktau.html': '<h1>Aktau</h1>',
	'/embed/places/aktau.html': '<h1>Aktau</h1>',
	'/embed/404.html': '<h1>No such frame</h1>',
	'/base/0/0/0.pbf': tile,
	'/base/0/0/0.pbf.br': brotliCompressSync(tile),
	'/geodata/legs.geojson': '{}',
	'/notices.txt': '© Գևորգ',
	[worker]: 'self'
};

let directory: string;
let server: StaticServer;

beforeAll(async () => {
	directory = mkdtempSync(join(tmpdir(), 'static-server-'));
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(directory, path)), { recursive: true });
		writeFileSync(join(directory, path), content);
	}
	server = await startServer({ directory });
});

afterAll(async () => {
	await server.close();
	rmSync(directory, { recursive: true });
});

const get = (path: string, options: RequestInit = {}) => fetch(new URL(path, server.url), options);

describe('addresses', () => {
	it.each([
		['/', 'Atlas'],
		['/places', 'Places'],
		['/places/aktau', 'Aktau'],
		['/places/aktau?layers=middle', 'Aktau']
	])('answers %s with its page', async (path, heading) => {
		const response = await get(path);
		expect(response.status).toBe(200);
		expect(await response.text()).toBe(`<h1>${heading}</h1>`);
	});

	it('answers an unknown address with 404.html and status 404', async () => {
		const response = await get('/places/nowhere');
		expect(response.status).toBe(404);
		expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect(await response.text()).toContain('No such page');
	});

	it.each(['/%E0%A4%A', '//', '//evil.example/', '/\\evil.example/', '/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd'])(
		'answers %s with 404',
		async (path) => {
			const status = await new Promise((done) => {
				// `fetch` would tidy the path up.
				request(server.url, { path }, (response) => done(response.resume().statusCode)).end();
			});
			expect(status).toBe(404);
		}
	);

	it('answers an unknown address of a frame with a page that may stand in one', async () => {
		const response = await get('/embed/places/nowhere');
		expect(response.status).toBe(404);
		expect(response.headers.get('content-security-policy')).toBe('frame-ancestors *');
		expect(await response.text()).toContain('No such frame');
	});

	it.each([
		['/places/', '/places'],
		['/places/aktau/?view=5/41/47', '/places/aktau?view=5/41/47'],
		['/embed/places/aktau.html?theme=dark', '/embed/places/aktau?theme=dark'],
		['/index.html?a=b.html', '/?a=b.html'],
		['/places/index.html', '/places'],
		['/places/aktau//', '/places/aktau']
	])('leads %s to the one address', async (path, address) => {
		const response = await get(path, { redirect: 'manual' });
		expect([response.status, response.headers.get('location')]).toEqual([301, address]);
	});

	it('refuses to be written to', async () => {
		expect((await get('/', { method: 'POST' })).status).toBe(405);
	});
});

describe('headers', () => {
	it.each([
		['/', 'public, max-age=0, must-revalidate'],
		['/geodata/legs.geojson', 'public, max-age=0, must-revalidate'],
		['/base/0/0/0.pbf', 'public, max-age=86400'],
		[worker, 'public, max-age=31536000, immutable']
	])('keeps %s for "%s"', async (path, lifetime) => {
		expect((await get(path)).headers.get('cache-control')).toBe(lifetime);
	});

	it.each([
		['/places/aktau', "frame-ancestors 'none'"],
		['/embed/places/aktau', 'frame-ancestors *'],
		[worker, "default-src 'none'; script-src 'self'; connect-src 'self'; font-src 'self'"]
	])('gives %s the policy "%s"', async (path, policy) => {
		const { headers } = await get(path);
		expect(headers.get('content-security-policy')).toBe(policy);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
	});

	it('lets programs on pages of other hosts read the data and what a frame needs, and no whole page', async () => {
		expect((await get('/geodata/legs.geojson')).headers.get('access-control-allow-origin')).toBe('*');
		expect((await get('/embed/places/aktau')).headers.get('access-control-allow-origin')).toBe('*');
		for (const path of ['/', '/places/aktau']) {
			expect((await get(path)).headers.get('access-control-allow-origin'), path).toBeNull();
		}
	});

	it('sends a tile compressed, with the type of a tile', async () => {
		const response = await get('/base/0/0/0.pbf', { headers: { 'Accept-Encoding': 'br' } });
		expect(response.headers.get('content-type')).toBe('application/x-protobuf');
		expect(response.headers.get('content-encoding')).toBe('br');
		expect(Buffer.from(await response.arrayBuffer())).toEqual(tile);
	});

	it('names the encoding of plain text', async () => {
		expect((await get('/notices.txt')).headers.get('content-type')).toBe('text/plain; charset=utf-8');
	});

	it('sends a part of a file', async () => {
		const response = await get('/base/0/0/0.pbf', { headers: { Range: 'bytes=0-9', 'Accept-Encoding': 'identity' } });
		expect(response.status).toBe(206);
		expect(response.headers.get('content-range')).toBe('bytes 0-9/2000');
	});

	it('sends nothing again that has not changed', async () => {
		const etag = (await get('/places')).headers.get('etag');
		expect((await get('/places', { headers: { 'If-None-Match': etag! } })).status).toBe(304);
	});
});

it('stands under a path, and nowhere else', async () => {
	const under = await startServer({ directory, base: '/atlas' });
	const ask = (path: string) => fetch(new URL(path, under.url), { redirect: 'manual' });
	expect(new URL(under.url).pathname).toBe('/atlas/');
	expect(await (await ask('/atlas/places/aktau')).text()).toBe('<h1>Aktau</h1>');
	expect((await ask('/atlas/embed/places/aktau')).headers.get('content-security-policy')).toBe('frame-ancestors *');
	for (const [path, address] of [
		['/atlas?a=b', '/atlas/?a=b'],
		['/atlas/index.html', '/atlas/'],
		['/atlas/places/?a=b', '/atlas/places?a=b']
	] as const) {
		expect((await ask(path)).headers.get('location')).toBe(address);
	}
	for (const path of ['/', '/places/aktau', '/atlasx']) expect((await ask(path)).status, path).toBe(404);
	await under.close();
});

it('takes the next free port', async () => {
	const second = await startServer({ directory, port: server.port });
	expect(second.port).toBeGreaterThan(server.port);
	await second.close();
});
