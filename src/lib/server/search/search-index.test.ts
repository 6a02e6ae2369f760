import { describe, expect, it } from 'vitest';
import { foldName } from '#lib/text/search-words.ts';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { aToZPage } from '#lib/server/pages/a-z.ts';
import { searchEntries, searchIndex } from './search-index.ts';

const { atlas } = checkPack('geodata');
const entries = searchEntries(atlas);
const textOf = ({ name, otherNames, words }: (typeof entries)[number]) =>
	foldName([name, ...otherNames, words].join(' '));

describe('searchEntries', () => {
	it('holds every item, every stop and every excerpt once', () => {
		expect(entries.map(({ id }) => id).sort()).toEqual(
			[
				...atlas.itemById.keys(),
				...atlas.nodes.map(({ id }) => `node:${id}`),
				...atlas.excerpts.map(({ id }) => `excerpt:${id}`)
			].sort()
		);
	});

	it('leads each to an item of the atlas', () => {
		for (const { id, item, lights } of entries) {
			expect(atlas.itemById.has(item), id).toBe(true);
			if (lights) expect(atlas.itemById.has(lights), id).toBe(true);
		}
	});

	it('holds the words of an excerpt as published', () => {
		for (const { id, exact, document } of atlas.excerpts) {
			expect(entries).toContainEqual(
				expect.objectContaining({ id: `excerpt:${id}`, words: exact, item: document.id, excerpt: id })
			);
		}
	});

	it.each([
		['Naxcivan', 'places/nakhchivan'],
		['Nakhichevan', 'places/nakhchivan'],
		['Нахичевань', 'places/nakhchivan'],
		['Stepanakert', 'places/nagorno-karabakh'],
		['Khankendi', 'places/nagorno-karabakh'],
		['Xankendi', 'places/nagorno-karabakh'],
		['Turkiye', 'countries/turkey'],
		['Baki', 'places/baku'],
		['Constanta', 'node:constanta'],
		['TRIPP', 'corridors/zangezur']
	])('knows %s as %s', (name, id) => {
		expect(
			entries.filter((entry) => ` ${textOf(entry)} `.includes(` ${foldName(name)} `)).map((entry) => entry.id)
		).toContain(id);
	});
});

it('gives the same index for the same atlas, as plain JSON', () => {
	const index = JSON.stringify(searchIndex(atlas));
	expect(JSON.stringify(searchIndex(atlas))).toBe(index);
	expect(JSON.parse(index)).toMatchObject({ documentCount: entries.length });
});

describe('aToZPage', () => {
	const { letters, count } = aToZPage(atlas);

	it('lists every item and every stop once', () => {
		const listed = letters.flatMap((letter) => letter.entries.map(({ id }) => id));
		expect(listed.length).toBe(count);
		expect(new Set(listed)).toEqual(new Set(entries.filter(({ kind }) => kind !== 'excerpts').map(({ id }) => id)));
	});

	it('goes by the alphabet, diacritics or not', () => {
		expect(letters.map(({ letter }) => letter)).toEqual(letters.map(({ letter }) => letter).sort());
		const under = (name: string) =>
			letters.find((letter) => letter.entries.some((entry) => entry.name === name))?.letter;
		expect(under('Ürümqi')).toBe('U');
		expect(under('Iğdır')).toBe('I');
		expect(under('Baku')).toBe('B');
	});
});
