import { expect, it } from 'vitest';
import type { Focus } from '#lib/page-data/focus.ts';
import { stillMapPath } from './still-path.ts';

const somewhere: Focus = { bounds: [51, 43, 51, 43], lines: [], points: ['places/aktau'], countries: [] };

it('a page and the page for frames about one item share the file of its still map', () => {
	expect(stillMapPath('/places/aktau', somewhere)).toBe('/still/places/aktau.svg');
	expect(stillMapPath('/embed/places/aktau', somewhere)).toBe('/still/places/aktau.svg');
});

it('pages about nothing on the map share one file', () => {
	expect(stillMapPath('/', undefined)).toBe('/still/index.svg');
	expect(stillMapPath('/documents/a-letter', { ...somewhere, points: [] })).toBe('/still/index.svg');
});

it('what a reader asks for is drawn on a shared map', () => {
	expect(stillMapPath('/ways', { ...somewhere, askedOn: 'network' })).toBe('/still/network.svg');
});
