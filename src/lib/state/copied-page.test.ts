import { expect, it } from 'vitest';
import { isCopied } from './copied-page.ts';

const archive = '/web/20261101000000/https://atlas.example';
const program = 'https://atlas.example/_app/immutable/entry/app.js';

it.each([
	[`${archive}/places/aktau`, '/places/aktau'],
	[`${archive}/places/aktau/`, '/places/aktau'],
	[`${archive}/places/aktau.html`, '/places/aktau'],
	[`${archive}/`, '/'],
	[`${archive}/index.html`, '/'],
	[`${archive}/maps/places/aktau`, '/maps/places/aktau'],
	['/ipfs/bafy/about', '/about']
])('%s is a copy of %s', (pathname, builtPath) => {
	expect(isCopied({ pathname }, builtPath, program)).toBe(true);
});

it.each([
	['/places/aktau', '/places/aktau'],
	['/places/aktau/', '/places/aktau'],
	['/places/aktau.html', '/places/aktau'],
	['/PLACES/aktau', '/places/aktau'],
	['/', '/'],
	['/index.html', '/'],
	['/corridor-atlas/', '/corridor-atlas'],
	['/any/address', ''],
	['/any/address/', '']
])('%s is the page itself or one that stands in for others: %j', (pathname, builtPath) => {
	expect(isCopied({ pathname }, builtPath, program)).toBe(false);
});

it('a program that stands in an archive says so where the address of the page is hidden', () => {
	const page = { pathname: '/places/aktau' };
	expect(isCopied(page, '/places/aktau', `https://archive.example${archive}/_app/immutable/entry/app.js`)).toBe(true);
	expect(isCopied(page, '/places/aktau', 'http://localhost:5173/src/hooks.client.ts')).toBe(false);
});
