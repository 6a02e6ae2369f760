import MiniSearch, { type AsPlainObject, type SearchOptions, type SearchResult } from 'minisearch';
import { searchOptions, type SearchEntry } from '#lib/page-data/search-entry.ts';
import { searchKinds, type SearchKind } from '#lib/page-data/search-kind.ts';
import { foldName, foldWord, markWords, passageAround, searchWords, type MarkedRun } from '#lib/text/search-words.ts';

export interface SearchHit extends Pick<SearchEntry, 'id' | 'kind' | 'item' | 'node' | 'excerpt' | 'lights'> {
	readonly title: readonly MarkedRun[];
	readonly detail: readonly MarkedRun[];
}

export interface SearchGroup {
	readonly kind: SearchKind;
	/** Best first. */
	readonly hits: readonly SearchHit[];
}

export type FindEntries = (query: string) => SearchGroup[];

const base: SearchOptions = { combineWith: 'AND', boost: { name: 8, otherNames: 6 } };

/** How slips of the keyboard are forgiven, tried in turn until something is found; the last needs but one of the words. */
const forgiving: readonly SearchOptions[] = [
	{ ...base, prefix: true, fuzzy: (term) => slipsIn(term, 6) },
	{ ...base, prefix: true, fuzzy: (term) => slipsIn(term, 4) },
	{ ...base, prefix: true, fuzzy: (term) => slipsIn(term, 6), combineWith: 'OR' }
];

/** How many letters may be wrong: none in the shortest words, two in long ones. */
function slipsIn(term: string, long: number): number | false {
	if (term.length < 4) return false;
	return term.length > long ? 2 : 1;
}

const longestQuery = 200; // characters

/** The index as fetched, ready to be asked. */
export function openSearch(fetched: AsPlainObject): FindEntries {
	const index = MiniSearch.loadJS<SearchEntry>(fetched, searchOptions);
	const search = (query: string, options: SearchOptions) =>
		index.search(query, options) as (SearchResult & SearchEntry)[];
	return (query) => {
		const asked = query.slice(0, longestQuery);
		const typed = search(asked, { ...base, prefix: true });
		if (typed.length > 0) return groupsOf(typed, asked);
		// Two letters in each other's place count as two slips, too many for a short name.
		for (const swapped of withLettersSwapped(asked)) {
			const results = search(swapped, base);
			if (results.length > 0) return groupsOf(results, swapped);
		}
		for (const options of forgiving) {
			const results = search(asked, options);
			if (results.length > 0) return groupsOf(results, asked);
		}
		return [];
	};
}

function* withLettersSwapped(text: string): Generator<string> {
	const letters = [...text];
	for (let at = 0; at + 1 < letters.length; at++) {
		const [first = '', second = ''] = letters.slice(at, at + 2);
		yield letters.toSpliced(at, 2, second, first).join('');
	}
}

function groupsOf(results: readonly (SearchResult & SearchEntry)[], query: string): SearchGroup[] {
	const asked = foldName(query);
	const ranked = results
		.map((entry) => ({ entry, tier: tierOf(entry, asked) }))
		.sort((a, b) => a.tier - b.tier || b.entry.score - a.entry.score);
	const best = (kind: SearchKind) => ranked.find(({ entry }) => entry.kind === kind)?.tier ?? Infinity;
	return searchKinds
		.filter((kind) => best(kind) < Infinity)
		.sort((a, b) => best(a) - best(b)) // stable: equals stay in the order of kinds
		.map((kind) => ({
			kind,
			hits: ranked.filter(({ entry }) => entry.kind === kind).map(({ entry }) => hitOf(entry))
		}));
}

/** How well names answer a query, before any counting of words: 0 is best. */
function tierOf({ name, otherNames, match, terms }: SearchResult & SearchEntry, asked: string): number {
	const names = [name, ...otherNames].map(foldName);
	if (names[0] === asked) return 0;
	if (names.includes(asked)) return 1;
	const isWholly = (known: string) => known !== '' && known.split(' ').every((word) => terms.includes(word));
	if (names.some((known) => known.startsWith(asked) || isWholly(known))) return 2;
	return Object.values(match).some((fields) => fields.some((field) => field !== 'words')) ? 3 : 4;
}

function hitOf(entry: SearchResult & SearchEntry): SearchHit {
	const { id, kind, item, node, excerpt, lights, name, words, terms } = entry;
	const isMarked = (folded: string) => terms.includes(folded);
	const title = kind === 'excerpts' ? passageAround(words, isMarked, 150) : name;
	return {
		id,
		kind,
		item,
		node,
		excerpt,
		lights,
		title: markWords(title, isMarked),
		detail: markWords(detailOf(entry, isMarked), isMarked)
	};
}

/** The line beneath a name, with what else was found: another name, or a passage of what is said of it. */
function detailOf(
	{ kind, name, otherNames, words, detail }: SearchEntry,
	isMarked: (folded: string) => boolean
): string {
	const isIn = (text: string) => searchWords(text).some((word) => isMarked(foldWord(word)));
	if (kind === 'excerpts' || isIn(name) || isIn(detail)) return detail;
	const found = otherNames.filter(isIn).slice(0, 3);
	const also = found.length > 0 ? `Also ${found.join(' · ')}` : isIn(words) ? passageAround(words, isMarked, 110) : '';
	return [detail, also].filter(Boolean).join('. ');
}
