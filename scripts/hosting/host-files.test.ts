import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor } from './headers.ts';
import { hostFiles, siteFiles } from './host-files.ts';
import { pageRoots } from './hosts/underscore.ts';
import { itemKinds } from '../../src/lib/atlas/vocabulary.ts';

test('the files for hosts are those of the program', () => {
	for (const [path, text] of hostFiles()) expect(readFileSync(path, 'utf8'), path).toBe(text);
});

test('_headers knows the pages of every route', () => {
	const routes = readdirSync('src/routes/(atlas)', { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !/^(404$|\[)/.test(entry.name))
		.map(({ name }) => name);
	expect(pageRoots).toEqual([...new Set([...routes, ...itemKinds])].sort());
});

const paths = [
	'/',
	'/corridors/middle',
	'/readings/note/1',
	'/embed/places/aktau',
	'/geodata/places.geojson',
	'/schemas/places.schema.json',
	'/base/0/0/0.pbf',
	'/_app/immutable/entry/app.js',
	'/_app/immutable/workers/maplibre-gl-worker.js'
].flatMap((path) => [
	['', path],
	['/my/atlas', `/my/atlas${path}`]
]) as [base: string, path: string][];

/** What `_headers` says of a path: a header that two rules name would be joined by the host. */
function underscoreHeadersOf(base: string, pathname: string): Map<string, string[]> {
	const found = new Map<string, string[]>();
	let isMatching = false;
	for (const line of siteFiles(base).get('_headers')!.split('\n')) {
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

test.each(paths)('under "%s" _headers gives %s each header once, and that of the local server', (base, pathname) => {
	const ours = headersFor(pathname, base);
	const theirs = underscoreHeadersOf(base, pathname);
	for (const [name, values] of theirs) expect(values, name).toEqual([ours[name]]);
	// What is no page needs no policy on frames.
	const isPage = !/\/(base|geodata|schemas|_app\/immutable\/entry)\//.test(pathname);
	if (isPage) expect(theirs.get('Content-Security-Policy')).toEqual([ours['Content-Security-Policy']]);
});
