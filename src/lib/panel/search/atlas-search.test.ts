import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { searchOptions, type SearchEntry } from '#lib/page-data/search-entry.ts';
import { openSearch } from './atlas-search.ts';

const entry = (id: string, name: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
	id,
	kind: 'places',
	name,
	otherNames: [],
	words: '',
	detail: 'Town',
	item: 'places/x',
	...more
});

const long = 'words of no weight '.repeat(30);
const find = openIndex([
	entry('baku', 'Baku', { otherNames: ['Bakı', 'Баку'] }),
	entry('port', 'Port of Baku at Alat', { kind: 'stops' }),
	entry('bakuriani', 'Bakuriani'),
	entry('nakhchivan', 'Nakhchivan', { otherNames: ['Naxçıvan', 'Nakhichevan', 'Нахичевань'] }),
	entry('route', 'Southern route', { kind: 'corridors', otherNames: ['Nakhchivan corridor'] }),
	entry('karabakh', 'Nagorno-Karabakh', { words: 'North of Khankendi (Xankəndi), in Armenian Stepanakert' }),
	entry('turkey', 'Turkey', { kind: 'countries', otherNames: ['Türkiye'] }),
	entry('constanta', 'Constanța', { kind: 'stops' }),
	entry('tbilisi', 'Tbilisi', { kind: 'stops' }),
	entry('e1', '', { kind: 'excerpts', words: `${long}Drones crossed the border near Baku. ${long}`, detail: 'A note' })
]);

function openIndex(entries: SearchEntry[]) {
	const index = new MiniSearch<SearchEntry>(searchOptions);
	index.addAll(entries);
	return openSearch(JSON.parse(JSON.stringify(index)));
}

const ids = (query: string) => find(query).flatMap(({ hits }) => hits.map(({ id }) => id));
const marked = (runs: readonly { text: string; isMarked: boolean }[] = []) =>
	runs.filter(({ isMarked }) => isMarked).map(({ text }) => text);

describe('openSearch', () => {
	it('puts the very name first, then names that begin with it, then names that hold it, then words', () => {
		expect(ids('Baku')).toEqual(['baku', 'bakuriani', 'port', 'e1']);
	});

	it.each([
		['Naxcivan', 'nakhchivan'],
		['Nakhichevan', 'nakhchivan'],
		['Нахичевань', 'nakhchivan'],
		['нахичевань', 'nakhchivan'],
		['Stepanakert', 'karabakh'],
		['Khankendi', 'karabakh'],
		['Xankendi', 'karabakh'],
		['Turkiye', 'turkey'],
		['Baki', 'baku'],
		['Баку', 'baku'],
		['Constanta', 'constanta'],
		['Тбилиси', 'tbilisi'],
		['თბილისი', 'tbilisi']
	])('finds %s', (query, id) => {
		expect(ids(query)[0]).toBe(id);
	});

	it.each([
		['Nakchivan', 'nakhchivan'],
		['Nahchevan', 'nakhchivan'],
		['Stepanekert', 'karabakh'],
		['Tiblisi', 'tbilisi'],
		['Tukrey', 'turkey'],
		['Bauk', 'baku'],
		['dornes', 'e1']
	])('forgives %s', (query, id) => {
		expect(ids(query)[0]).toBe(id);
	});

	it('finds while a word is being typed, and wants every word where it can', () => {
		expect(ids('step')).toEqual(['karabakh']);
		expect(ids('drones baku')).toEqual(['e1']);
		expect(ids('drones zzzzzz')).toEqual(['e1']);
	});

	it('finds nothing for nothing, and nothing where there is nothing', () => {
		expect(ids('')).toEqual([]);
		expect(ids(' – ')).toEqual([]);
		expect(ids('qqqqqqqq')).toEqual([]);
		expect(ids('x'.repeat(100_000))).toEqual([]);
	});

	it('groups by kind, the group with the best match first', () => {
		expect(find('constanta').map(({ kind }) => kind)).toEqual(['stops']);
		expect(find('baku').map(({ kind }) => kind)).toEqual(['places', 'stops', 'excerpts']);
	});

	it('marks the words that match, in the name or in what shows why', () => {
		const [first] = find('Нахичевань')[0]!.hits;
		expect(marked(first?.title)).toEqual([]);
		expect(marked(first?.detail)).toContain('Нахичевань');
		expect(marked(find('khankendi')[0]?.hits[0]?.detail)).toEqual(['Khankendi']);
		expect(marked(find('baku')[0]?.hits[0]?.title)).toEqual(['Baku']);
	});

	it('shows of an excerpt the passage that matches', () => {
		const [hit] = find('drones')[0]!.hits;
		const passage = hit!.title.map(({ text }) => text).join('');
		expect(passage).toMatch(/^… .*Drones crossed the border near Baku.* …$/);
		expect(marked(hit?.title)).toEqual(['Drones']);
	});
});
