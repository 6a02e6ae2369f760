import { expect, it } from 'vitest';
import { meantByNoPage } from './meant-address.ts';

const at = (path: string) => new URL(path, 'https://atlas.example');

it.each([
	['/places/aktau/', '/places/aktau'],
	['/places/aktau.?view=5/41/47', '/places/aktau?view=5/41/47'],
	['/places/aktau)#position', '/places/aktau#position'],
	['/places/aktau%E2%80%9D,', '/places/aktau'],
	['/places/aktau%20', '/places/aktau']
])('takes off what follows an address in a sentence: %s', (address, meant) => {
	expect(meantByNoPage(at(address))).toBe(meant);
});

it.each(['/places/aktua', '/', '//', '/...', '/%E0%A4%A', '/a-'])('takes nothing off any other: %s', (address) => {
	expect(meantByNoPage({ pathname: address, search: '', hash: '' })).toBeUndefined();
});
