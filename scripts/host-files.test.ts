import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor } from './headers.ts';
import { hostFiles } from './host-files.ts';

test('the files for hosts are those of the program', () => {
	for (const [path, text] of hostFiles()) expect(readFileSync(path, 'utf8'), path).toBe(text);
});

/** What `_headers` says of a path: a header that two rules name would be joined by the host. */
function underscoreHeadersOf(pathname: string): Map<string, string[]> {
	const found = new Map<string, string[]>();
	let isMatching = false;
	for (const line of readFileSync('static/_headers', 'utf8').split('\n')) {
		if (line.startsWith('#') || line === '') continue;
		if (line.startsWith('/')) {
			isMatching = line.endsWith('*') ? pathname.startsWith(line.slice(0, -1)) : pathname === line;
		} else if (isMatching) {
			const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
			found.set(name, [...(found.get(name) ?? []), value]);
		}
	}
	return found;
}

test.each([
	'/',
	'/corridors/middle',
	'/documents/russias-eroding-influence',
	'/embed/places/aktau',
	'/base/world/0/0/0.pbf',
	'/_app/immutable/entry/app.js',
	'/_app/immutable/workers/maplibre-gl-worker.js'
])('_headers gives %s each header once, and that of the local server', (pathname) => {
	const ours = headersFor(pathname);
	for (const [name, values] of underscoreHeadersOf(pathname)) expect(values, name).toEqual([ours[name]]);
	const framing = pathname.startsWith('/base') || pathname.startsWith('/_app/immutable/entry');
	if (!framing)
		expect(underscoreHeadersOf(pathname).get('Content-Security-Policy')).toEqual([ours['Content-Security-Policy']]);
});

test('nginx and Caddy open framing for embedded pages only, and have a rule for addresses without extension', () => {
	for (const path of ['docs/hosting/nginx.conf', 'docs/hosting/Caddyfile']) {
		const text = readFileSync(path, 'utf8');
		expect(text).toContain("frame-ancestors 'none'");
		expect(text).toMatch(/\/embed.*frame-ancestors \*/);
		expect(text).toMatch(/(\$uri|\{path\})\.html/);
		expect(text).toContain('nosniff');
	}
});
