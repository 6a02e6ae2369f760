import { expect, it } from 'vitest';
import { addressOfPage } from './page-address.ts';

const at = (path: string) => new URL(path, 'https://atlas.example');

it.each([
	['/index.html', '/'],
	['/index.html?view=5/41/47', '/?view=5/41/47'],
	['/about.html', '/about'],
	['/places/aktau.html?layers=places#position', '/places/aktau?layers=places#position'],
	['/a/index.html', '/a/']
])('leads from a file to its page: %s', (address, page) => {
	expect(addressOfPage(at(address))).toBe(page);
});

it.each(['/', '/about', '/places/', '/html', '/.html', '/about?x=.html', '/about#a.html'])(
	'leaves an address as it is that names no file: %s',
	(path) => {
		expect(addressOfPage(at(path))).toBeUndefined();
	}
);
