import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { base, builtFor, underBase, withinSite } from './site.ts';

it('is at the root of its host unless it is built for a path', () => {
	expect([base, builtFor, underBase('/places'), withinSite('/places/aktau')]).toEqual([
		'',
		'',
		'/places',
		'/places/aktau'
	]);
});

/** What leads to the root of the host, wherever the site stands: an attribute, a request or a navigation. */
const rootOnly =
	/\b(?:href|src|srcset|action|cite|poster)=(?:"|'|\{`|\{'|\{")\/|\b(?:fetch|goto|assign|open|replace|prepare|preloadData|URL)\((?:'|"|`)\/|\burl\(["']?\/|\bredirect\(\d+, [`'"]\//;

it('nothing in pages and program leads to the root of the host instead', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
		(path) => /\.(svelte|ts|html|css)$/.test(path) && !path.endsWith('.test.ts')
	);
	const found = files.flatMap((path) =>
		readFileSync(join('src', path), 'utf8')
			.split('\n')
			.flatMap((line, index) => (rootOnly.test(line) ? [`src/${path}:${index + 1} ${line.trim()}`] : []))
	);
	expect(found, 'write underBase(…) or address.href(…)').toEqual([]);
});

it.each([
	'<a href="/about">',
	"fetch('/geodata/x.json')",
	'cite={`/documents/x`}',
	"goto('/')",
	"url('/fonts/a.woff2')"
])('finds %s', (text) => {
	expect(rootOnly.test(text)).toBe(true);
});
