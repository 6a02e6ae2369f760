import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor } from './headers.ts';
import { hostFiles } from './host-files.ts';

test('the files for hosts are those of the program', () => {
	for (const [path, text] of hostFiles()) expect(readFileSync(path, 'utf8'), path).toBe(text);
});

const paths = [
	'/',
	'/corridors/middle',
	'/documents/russias-eroding-influence',
	'/embed/places/aktau',
	'/geodata/places.geojson',
	'/schemas/places.schema.json',
	'/base/world/0/0/0.pbf',
	'/_app/immutable/entry/app.js',
	'/_app/immutable/workers/maplibre-gl-worker.js'
];

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

test.each(paths)('_headers gives %s each header once, and that of the local server', (pathname) => {
	const ours = headersFor(pathname);
	for (const [name, values] of underscoreHeadersOf(pathname)) expect(values, name).toEqual([ours[name]]);
	// What is no page needs no policy on frames.
	const isPage = !['/base', '/geodata', '/schemas', '/_app/immutable/entry'].some((root) => pathname.startsWith(root));
	if (isPage)
		expect(underscoreHeadersOf(pathname).get('Content-Security-Policy')).toEqual([ours['Content-Security-Policy']]);
});

/** What nginx answers with: of each map the first expression that matches, or its default. */
function nginxHeadersOf(pathname: string): Record<string, string> {
	const text = readFileSync('docs/hosting/nginx.conf', 'utf8');
	const values = new Map<string, string>();
	for (const [, variable = '', body = ''] of text.matchAll(/map \$uri (\$\w+) \{\n([^}]*)\}/g)) {
		const rules = [...body.matchAll(/"~(.+?)" "(.*)";/g)];
		const rule = rules.find(([, pattern = '']) => new RegExp(pattern).test(pathname));
		values.set(variable, rule?.[2] ?? /default "(.*)";/.exec(body)?.[1] ?? '');
	}
	const sent = [...text.matchAll(/add_header (\S+) (\$\w+) always;/g)];
	// It leaves a header out whose value is empty.
	return Object.fromEntries(
		sent.map(([, name = '', variable = '']) => [name, values.get(variable) ?? '']).filter(([, value]) => value !== '')
	);
}

/** What Caddy answers with: the last rule that matches, header by header. */
function caddyHeadersOf(pathname: string): Record<string, string> {
	const headers: Record<string, string> = {};
	const text = readFileSync('docs/hosting/Caddyfile', 'utf8');
	for (const [, path = '', name = '', value = ''] of text.matchAll(/\theader (\S+) (\S+) "(.*)"/g)) {
		const isMatching = path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
		if (isMatching) headers[name] = value;
	}
	return headers;
}

test.each(paths)('nginx and Caddy give %s the headers of the local server', (pathname) => {
	expect(nginxHeadersOf(pathname)).toEqual(headersFor(pathname));
	expect(caddyHeadersOf(pathname)).toEqual(headersFor(pathname));
});

test('nginx and Caddy have a rule for addresses without extension', () => {
	for (const path of ['docs/hosting/nginx.conf', 'docs/hosting/Caddyfile']) {
		expect(readFileSync(path, 'utf8')).toMatch(/try_files .*(\$uri|\{path\})\.html/);
	}
});
