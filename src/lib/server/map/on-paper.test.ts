import { expect, it } from 'vitest';
import { itemAt } from '#lib/atlas/atlas.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { focusOf } from '#lib/server/pages/selection.ts';
import { onPaper } from './on-paper.ts';

const atlas = loadAtlas();

it('has the lines around what a page is about, and how its own are drawn', () => {
	const corridor = itemAt(atlas, 'corridors', 'zangezur')!;
	const { layers, patterns } = onPaper(atlas, focusOf(atlas, corridor));
	expect(layers).toContain('zangezur');
	expect(layers).not.toContain('northern');
	expect(patterns).toContain('rail-planned');
	expect(patterns).not.toContain('sea-operational');
});

it('has the ties of a country, and none on a page about none', () => {
	const country = itemAt(atlas, 'countries', 'azerbaijan')!;
	expect(onPaper(atlas, focusOf(atlas, country)).layers).toContain('ties');
	expect(onPaper(atlas, undefined).layers).not.toContain('ties');
});

it('has what the whole region has where a page is about nothing on the map', () => {
	expect(onPaper(atlas, undefined).layers).toEqual(expect.arrayContaining(['north-south', 'middle', 'zangezur']));
});
