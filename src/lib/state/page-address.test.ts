import { expect, it } from 'vitest';
import { addressOfPage } from './page-address.ts';

const at = (path: string) => new URL(path, 'https://atlas.example');

it.each([
	['/index.html', '/'],
	['/index.html?view=5/41/47', '/?view=5/41/47'],
	['/about.html', '/about'],
	['/places/aktau.html?layers=places#position', '/places/aktau?layers=places#position'],
	['/a/index.html', '/a/'],
	['/?layers=middle&#038;view=5/41/47', '/?layers=middle&view=5/41/47'],
	['/about.html?lens=note&#38;names=local', '/about?lens=note&names=local']
])('leads from what names the file, or holds markup, to the page: %s', (address, page) => {
	expect(addressOfPage(at(address))).toBe(page);
});

it.each(['/', '/about', '/places/', '/html', '/.html', '/about?x=.html', '/about#a.html', '/?a=b#38;c', '/?a=b&#c'])(
	'leaves an address as it is that is that of its page: %s',
	(path) => {
		expect(addressOfPage(at(path))).toBeUndefined();
	}
);
