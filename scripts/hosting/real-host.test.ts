import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerNames } from './headers.ts';
import { siteFiles, writeFiles } from './host-files.ts';
import { programOf, realHosts, startRealHost } from './real-host.ts';
import { startServer } from './static-server.ts';

const files = [
	'index.html',
	'404.html',
	'about.html',
	'places.html',
	'places/aktau.html',
	'embed/404.html',
	'embed/places/aktau.html',
	'base/0/0/0.pbf',
	'fonts/noto.woff2',
	'schemas/places.schema.json',
	'geodata/places.geojson',
	'geodata/places.lpf.json',
	'geodata/excerpts.csv',
	'geodata/excerpts.jsonld',
	'geodata/citations.bib',
	'geodata/atlas.zip',
	'og/index.png',
	'still/index.svg',
	'sitemap.xml',
	'robots.txt',
	'_app/immutable/entry/app.js',
	'_app/immutable/workers/maplibre-gl-worker.js'
];

/** Addresses of pages, in ways people and programs write them, and some that lead nowhere. */
const addresses = [
	'/',
	'/?view=5/41/47',
	'/about',
	'/places',
	'/places/aktau?view=5/41/47',
	'/embed/places/aktau',
	'/places/',
	'/places/aktau/?view=5/41/47',
	'/places/aktau.html?layers=a,b&view=5/41/47',
	'/places/aktau.html?with=%C3%A9',
	'/index.html?a=b.html',
	'/places/index.html',
	'/embed/places/aktau/?theme=dark',
	'/places/nowhere',
	'/places/nowhere?a=b',
	'/about/x',
	'/geodata',
	'/geodata/nothing.csv',
	'/embed/places/nowhere',
	...files.filter((path) => !path.endsWith('.html')).map((path) => `/${path}`)
];

interface Answer {
	status: number | undefined;
	location: string | undefined;
	type: string | undefined;
	headers: Record<string, unknown>;
	text: string;
}

/** An answer as it comes: `fetch` would follow it and tidy its address up. */
function ask(url: string, path: string): Promise<Answer> {
	return new Promise((done, fail) => {
		const { origin } = new URL(url);
		request(origin, { path }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () => {
				const { statusCode: status = 0, headers } = response;
				const isThere = status === 200;
				const names = headerNames
					.map((name) => name.toLowerCase())
					.filter((name) => isThere || name === 'content-security-policy');
				done({
					status,
					location: headers.location?.replace(origin, ''),
					type:
						status < 300 || status === 404
							? headers['content-type']?.replace(/; ?charset=/i, '; charset=').toLowerCase()
							: undefined,
					headers: status < 300 || status === 404 ? Object.fromEntries(names.map((name) => [name, headers[name]])) : {},
					text: status < 300 || status === 404 ? Buffer.concat(parts).toString() : ''
				});
			});
		})
			.on('error', fail)
			.end();
	});
}

describe.each(realHosts)('$name', (host) => {
	const isThere = programOf(host.name) !== undefined;
	it.skipIf(isThere)('skipped: it is not installed', (context) => context.skip());

	describe.runIf(isThere).each(['', '/my/atlas'])('under "%s"', (base) => {
		let folder: string;
		let real: Awaited<ReturnType<typeof startRealHost>>;
		let ours: Awaited<ReturnType<typeof startServer>>;

		beforeAll(async () => {
			folder = mkdtempSync(join(tmpdir(), 'host-'));
			const root = join(folder, 'root');
			const site = join(root, base);
			for (const path of files) {
				mkdirSync(dirname(join(site, path)), { recursive: true });
				writeFileSync(join(site, path), `${path}\n`);
			}
			writeFiles(site, siteFiles(base));
			// Servers that were started by root read files as somebody else.
			chmodSync(folder, 0o755);
			real = await startRealHost(host, { base, root, folder });
			ours = await startServer({ directory: site, base });
		});
		afterAll(async () => {
			await real.close();
			await ours.close();
			rmSync(folder, { recursive: true });
		});

		it.each(addresses)('answers %s as the local server does', async (address) => {
			const [theirs, expected] = await Promise.all([real, ours].map(({ url }) => ask(url, base + address)));
			expect(theirs).toEqual(expected);
		});

		it.each(['//evil.example/', '/\\evil.example/', '/%5Cevil.example/', '/%0d%0aX:%20y/'])(
			'leads to no other host from %s',
			async (address) => {
				const { location = '/', headers } = await ask(real.url, base + address);
				expect(location).toMatch(/^\/(?![/\\])/);
				expect(headers).not.toHaveProperty('x');
			}
		);
	});
});
