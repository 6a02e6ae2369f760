import { describe, expect, it } from 'vitest';
import { foldName } from '#lib/text/search-words.ts';
import { openSearch } from '#lib/panel/search/atlas-search.ts';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { stepEntries } from '#lib/server/pages/readings.ts';
import { aToZPage, letterPage, letterPages } from '#lib/server/pages/a-z.ts';
import { indexFiles, searchEntries, searchFiles } from './search-index.ts';

const { atlas } = checkPack('geodata');
const entries = searchEntries(atlas);
const textOf = ({ name, otherNames, words }: (typeof entries)[number]) =>
	foldName([name, ...otherNames, words].join(' '));

describe('searchEntries', () => {
	it('holds every item, every stop, every reading and its steps, every matter compared and every excerpt once', () => {
		expect(entries.map(({ id }) => id).sort()).toEqual(
			[
				...atlas.itemById.keys(),
				...atlas.nodes.map(({ id }) => `node:${id}`),
				...atlas.readings.map(({ document: { id } }) => `/readings/${slugOf(id)}`),
				...stepEntries(atlas).map(({ document, step }) => `/readings/${document}/${step}`),
				...atlas.comparisons.map(({ id }) => `comparison:${id}`),
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

	it('holds of a comparison its aspect, its reason and the words of its sides', () => {
		const [entry] = entries.filter(({ id }) => id === 'comparison:crash-responsibility');
		expect(entry).toMatchObject({
			name: 'Apology and responsibility',
			words: expect.stringContaining('did not admit'),
			said: expect.stringContaining('to apologize'),
			item: 'events/flight-8243',
			comparison: 'crash-responsibility',
			sides: ['responsibility-refused', 'apology-stopped-short'],
			detail: 'The documents differ. Azerbaijan Airlines flight 8243'
		});
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

describe('on the real pack', () => {
	const find = openSearch(JSON.parse(JSON.stringify(searchFiles(atlas))));
	const shown = (query: string, most = 8) => find(query, most).groups.flatMap(({ hits }) => hits.map(({ id }) => id));

	it.each([
		['crash cause', 'comparison:crash-cause'],
		['apology', 'comparison:crash-responsibility'],
		['apologised', 'comparison:crash-responsibility'],
		['who shot down the plane', 'events/flight-8243'],
		['Israel Azerbaijan', 'comparison:israel'],
		['missing link', 'comparison:north-south-use-and-state'],
		['missing link', 'corridors/north-south'],
		['Bandar-e Abbas', 'node:bandar-abbas'],
		['۸۲۴۳', 'events/flight-8243']
	])('%s finds %s among the first three', (query, id) => {
		expect(shown(query).slice(0, 3)).toContain(id);
	});

	it.each([
		['Азербайджан', 'countries/azerbaijan'],
		['Aserbaidschan', 'countries/azerbaijan'],
		['آذربایجان', 'countries/azerbaijan'],
		['اذربيجان', 'countries/azerbaijan'],
		['阿塞拜疆', 'countries/azerbaijan'],
		['Gürcistan', 'countries/georgia'],
		['Géorgie', 'countries/georgia'],
		['Джульфа', 'node:julfa'],
		['نخجوان', 'places/nakhchivan'],
		['Nachitschewan', 'places/nakhchivan'],
		['Tiflis', 'node:tbilisi'],
		['Bakou', 'places/baku'],
		['巴库', 'places/baku'],
		['طهران', 'node:tehran'],
		['Каспийское море', 'places/caspian-region'],
		['Kaspisches Meer', 'places/caspian-region'],
		['里海', 'places/caspian-region'],
		['Персидский залив', 'places/persian-gulf'],
		['Ближний Восток', 'places/middle-east'],
		['Bergkarabach', 'places/nagorno-karabakh'],
		['Südkaukasus', 'places/south-caucasus'],
		['Zentralasien', 'places/central-asia'],
		['Tschetschenien', 'places/chechnya'],
		['Avrupa', 'places/europe']
	])('%s, a name in another language, finds %s first', (query, id) => {
		expect(shown(query)[0]).toBe(id);
	});

	it('lists no such names from A to Z', () => {
		const names = aToZPage(atlas).letters.flatMap((letter) => letter.entries.flatMap(({ otherNames }) => otherNames));
		expect(names).not.toContain('Aserbaidschan');
	});

	it.each([
		['cause', 'excerpt:karabakh-guarantor-lost'],
		['planned', 'comparison:crash-place'],
		['crash cause', 'places/nagorno-karabakh'],
		['who shot down the plane', 'places/persian-gulf']
	])('%s never finds %s', (query, id) => {
		expect(shown(query, 1000)).not.toContain(id);
	});

	it.each(['Şuşa', 'Ostsee', 'Вологда', 'Վանաձոր', 'qqqqqqqq'])('%s, which it lacks, finds nothing', (query) => {
		expect(shown(query)).toEqual([]);
		expect(find(query, 8).matters.length).toBeGreaterThan(0);
	});

	it('finds every matter by its aspect, first of all', () => {
		for (const { id, aspect } of atlas.comparisons) {
			expect(shown(aspect).slice(0, 3), aspect).toContain(`comparison:${id}`);
		}
	});

	it('shows eight rows at most, with one for all the rest', () => {
		const { count, shown, groups } = find('russia', 8);
		expect(count).toBeGreaterThan(50);
		expect(shown).toBe(7);
		expect(groups.map(({ name }) => name)).toEqual(['best', 'matters', 'sentences', 'items']);
	});
});

it('gives the index of a small atlas as one file, the same from the same pack', () => {
	const index = JSON.stringify(searchFiles(atlas));
	expect(JSON.stringify(searchFiles(checkPack('geodata').atlas))).toBe(index);
	expect(JSON.parse(index)).toMatchObject([{ documentCount: entries.length, fileCount: 1 }]);
});

describe('indexFiles', () => {
	it('keeps every entry, in files that hold no more than is asked for', () => {
		const most = 20_000;
		const files = indexFiles(entries, most);
		expect(files.length).toBeGreaterThan(3);
		expect(files.map(({ fileCount }) => fileCount)).toEqual(files.map(() => files.length));
		const ids = files.map(({ documentIds }) => Object.values(documentIds) as string[]);
		expect(ids.flat()).toEqual(entries.map(({ id }) => id));
		for (const file of ids) {
			const held = entries.filter(({ id }) => file.includes(id));
			expect(held.reduce((sum, entry) => sum + JSON.stringify(entry).length, 0)).toBeLessThanOrEqual(most);
		}
	});

	it('gives an entry that is longer a file of its own', () => {
		expect(indexFiles(entries.slice(0, 3), 1)).toHaveLength(3);
	});
});

describe('aToZPage', () => {
	const { letters, count } = aToZPage(atlas);

	it('lists every item and every stop once', () => {
		const listed = letters.flatMap((letter) => letter.entries.map(({ id }) => id));
		expect(listed.length).toBe(count);
		const named = entries.filter(({ kind }) => !['excerpts', 'comparisons', 'steps'].includes(kind));
		expect(new Set(listed)).toEqual(new Set(named.map(({ id }) => id)));
	});

	it('goes by the alphabet, diacritics or not', () => {
		expect(letters.map(({ letter }) => letter)).toEqual(letters.map(({ letter }) => letter).sort());
		const under = (name: string) =>
			letters.find((letter) => letter.entries.some((entry) => entry.name === name))?.letter;
		expect(under('Ürümqi')).toBe('U');
		expect(under('Iğdır')).toBe('I');
		expect(under('Baku')).toBe('B');
	});

	it('is one page where there is room, and one for each letter where there is not', () => {
		expect(aToZPage(atlas).pages).toEqual([]);
		expect(letterPages(atlas)).toEqual([]);
		expect(letterPage(atlas, 'b')).toBeUndefined();
		const most = 50;
		const overview = aToZPage(atlas, most);
		expect(overview.letters).toEqual([]);
		expect(overview.count).toBe(count);
		expect(overview.pages.map(({ letter }) => letter)).toEqual(letters.map(({ letter }) => letter));
		expect(new Set(overview.pages.map(({ slug }) => slug)).size).toBe(letters.length);
		const pages = overview.pages.map(({ slug }) => letterPage(atlas, slug, most));
		expect(pages.flatMap((page) => page?.letters)).toEqual(letters);
		expect(letterPage(atlas, 'b', most)?.head.title).toContain('B');
		expect(letterPage(atlas, 'no', most)).toBeUndefined();
	});
});
