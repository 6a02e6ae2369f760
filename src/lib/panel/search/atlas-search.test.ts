import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { searchOptions, type SearchEntry, type SearchFile } from '#lib/page-data/search-entry.ts';
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
const entries = [
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
];
const find = openIndex(entries);

/** Asks an index of these entries, each list of them in a file of its own. */
function openIndex(...files: SearchEntry[][]) {
	return openSearch(
		files.map((entries): SearchFile => {
			const index = new MiniSearch<SearchEntry>(searchOptions);
			index.addAll(entries);
			return JSON.parse(JSON.stringify({ ...index.toJSON(), fileCount: files.length }));
		})
	);
}

const ids = (query: string) => find(query, 100).groups.flatMap(({ hits }) => hits.map(({ id }) => id));
const best = (query: string) => find(query, 8).groups[0]?.hits[0];
const marked = (runs: readonly { text: string; isMarked: boolean }[] = []) =>
	runs.filter(({ isMarked }) => isMarked).map(({ text }) => text);

describe('openSearch', () => {
	it.each(['Baku', 'drones baku', 'Nakchivan', 'Stepanakert', 'corridor', 'qqqqqqqq'])(
		'answers %s from several files as from one',
		(query) => {
			const ofThree = openIndex(entries.slice(0, 3), entries.slice(3, 7), entries.slice(7));
			expect(ofThree(query, 100)).toEqual(find(query, 100));
		}
	);

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

	it('marks the words that match, in the name or in what shows why', () => {
		const first = best('Нахичевань');
		expect(marked(first?.title)).toEqual([]);
		expect(marked(first?.detail)).toContain('Нахичевань');
		expect(marked(best('khankendi')?.detail)).toEqual(['Khankendi']);
		expect(marked(best('baku')?.title)).toEqual(['Baku']);
		expect(marked(best('drone')?.title)).toEqual(['Drones']);
	});

	it('shows of an excerpt the passage that matches', () => {
		const hit = best('drones');
		const passage = hit!.title.map(({ text }) => text).join('');
		expect(passage).toMatch(/^… .*Drones crossed the border near Baku.* …$/);
		expect(marked(hit?.title)).toEqual(['Drones']);
	});

	it('suggests words of the atlas where nothing answers, as they are written there', () => {
		const { count, groups, nearest, news } = find('Nakchevann republc', 8);
		expect([count, groups]).toEqual([0, []]);
		expect(nearest).toContain('Nakhichevan');
		expect(news).toContain('Nakhichevan');
		expect(find('qqqqqqqq', 8).nearest).toEqual([]);
	});
});

describe('words of a sentence', () => {
	const find = openIndex([
		entry('said', '', { kind: 'excerpts', words: 'Its president called to apologize.', item: 'documents/d' }),
		entry('both', '', { kind: 'excerpts', words: 'The crash had one cause.', item: 'documents/d' }),
		entry('one', 'The cause of it', { kind: 'events', item: 'events/one' }),
		entry('case', 'The case', { kind: 'events', item: 'events/case' }),
		entry('plane', 'The plane', { kind: 'events', item: 'events/plane' }),
		entry('plan', 'A road', { words: 'It is planned for next year.' }),
		entry('roads', 'Planning', { kind: 'comparisons', words: 'Who says so', said: 'It will crash.', sides: ['x'] })
	]);
	const ids = (query: string) => find(query, 100).groups.flatMap(({ hits }) => hits.map(({ id }) => id));

	it.each([
		['apology', ['said']],
		['apologised', ['said']],
		['case', ['case']],
		['planned', ['roads', 'plan']],
		['planes', ['plane']],
		['cases', ['case']],
		['crashes', ['both', 'roads']]
	])('finds other forms of %s and no other word', (query, expected) => {
		expect(ids(query)).toEqual(expected);
	});

	it('puts what holds all the words before what holds one of them, whatever its name', () => {
		expect(ids('crash cause')[0]).toBe('both');
	});

	it('lets common words decide nothing', () => {
		expect(ids('what was the cause of it')[0]).toBe('one');
		expect(ids('who did apologise for that')).toEqual(['said']);
		expect(ids('the')).toContain('one');
	});

	it('wants at least half of the words to be known', () => {
		expect(ids('crash qqqq')).toEqual(ids('crash'));
		expect(ids('crash qqqq zzzz')).toEqual([]);
	});

	it.each(['caser', 'cuase', 'cass'])('forgives %s no more than letters that changed places', (query) => {
		expect(ids(query)).toEqual(query === 'cuase' ? ids('cause') : []);
	});
});

describe('what was known on a day', () => {
	const findThen = openIndex([
		entry('line', 'Old line', {
			kind: 'corridors',
			otherNames: ['Peace Way'],
			laterNames: [{ name: 'Peace Way', knownFrom: '2025-08-08' }]
		}),
		entry('note', '', { kind: 'excerpts', words: 'A peace was near.', knownFrom: '2025-08-07' }),
		entry('letter', '', { kind: 'excerpts', words: 'No peace is near.', knownFrom: '2025-07-06' })
	]);
	const idsOn = (query: string, day?: string) =>
		findThen(query, 100, day).groups.flatMap(({ hits }) => hits.map(({ id }) => id));

	it('is found, and nothing later, nor by a later name', () => {
		expect(idsOn('peace').sort()).toEqual(['letter', 'line', 'note']);
		expect(idsOn('peace', '2025-08-07').sort()).toEqual(['letter', 'note']);
		expect(idsOn('peace', '2025-07-06')).toEqual(['letter']);
		expect(idsOn('old line', '2025-07-06')).toEqual(['line']);
	});

	it('proposes no words where nothing is found', () => {
		expect(findThen('peace', 8, '2001-01-01')).toMatchObject({ count: 0, nearest: [], matters: [] });
	});
});
