import MiniSearch from 'minisearch';
import { searchOptions, type SearchEntry, type SearchFile } from '#lib/page-data/search-entry.ts';
import { coordinatesInWords, readCoordinates, type Coordinates } from '#lib/text/read-coordinates.ts';
import { foldWord, searchWords } from '#lib/text/search-words.ts';
import { foundThen } from './found-then.ts';
import { groupHits, type SearchGroupName } from './group-hits.ts';
import { decidingWords, KnownWords } from './known-words.ts';
import { rankEntries, type FoundEntry } from './rank-entries.ts';
import { hitOf, type SearchHit } from './search-hit.ts';
import { searchAnswerWords } from '#lib/words/en/search-answer.ts';

export interface SearchGroup {
	readonly name: SearchGroupName;
	/** Best first. */
	readonly hits: readonly SearchHit[];
}

export interface SearchAnswer {
	/** How many entries answer the query, shown or not. */
	readonly count: number;
	readonly shown: number;
	readonly groups: readonly SearchGroup[];
	/** Where nothing answers: words of the atlas that look like those asked for, and matters that it compares. */
	readonly nearest: readonly string[];
	readonly matters: readonly SearchHit[];
	/** Where the query is a position rather than words. */
	readonly position?: Coordinates;
	/** The same in a sentence. */
	readonly news: string;
}

/**
 * Answers a query with at most so many hits, or one less and room for a row that leads to the rest; with a day, with
 * what was known on it.
 */
export type FindEntries = (query: string, most: number, day?: string) => SearchAnswer;

const longestQuery = 200; // characters
const mostSuggested = 4;

/** The files of the index that have been fetched, ready to be asked. */
export function openSearch(files: readonly SearchFile[]): FindEntries {
	const indexes = files.map((file) => MiniSearch.loadJS<SearchEntry>(file, searchOptions));
	const known = new KnownWords(files.flatMap(({ index }) => index.map(([word]) => word)));
	const entries = files.flatMap(({ storedFields, documentIds }) =>
		Object.entries(storedFields).map(
			([at, stored]) => ({ ...stored, id: documentIds[at as unknown as number] }) as SearchEntry
		)
	);
	const excerpts = entries.filter(({ kind }) => kind === 'excerpts');
	const comparisons = entries.filter(({ kind }) => kind === 'comparisons');
	let published: ReadonlyMap<string, string> | undefined;

	return (query, most, day) => {
		const asked = query.slice(0, longestQuery);
		const position = readCoordinates(asked);
		if (position) {
			const news = searchAnswerWords.goTo(coordinatesInWords(position));
			return { count: 1, shown: 1, groups: [], nearest: [], matters: [], position, news };
		}
		const ranked = foundThen(find(asked), day);
		if (ranked.length === 0) return day ? nothingThen() : nothing(asked);
		const shown = ranked.length > most ? most - 1 : ranked.length;
		const groups = groupHits(ranked, shown).map(({ name, hits }) => ({
			name,
			hits: hits.map((entry) =>
				hitOf(entry, entry.terms, day ? excerpts.filter(({ knownFrom = '' }) => knownFrom <= day) : excerpts)
			)
		}));
		const news = searchAnswerWords.news.found(ranked.length, shown);
		return { count: ranked.length, shown, groups, nearest: [], matters: [], news };
	};

	function find(query: string): FoundEntry[] {
		const words = decidingWords(query);
		const asked = words.map((word) => known.meantBy(word)).filter((meant) => meant.size > 0);
		if (asked.length === 0 || asked.length * 2 < words.length) return [];
		const meant = [...new Set(asked.flatMap((word) => [...word.keys()]))];
		const found = indexes.flatMap(
			(index) =>
				index.search(meant.join(' '), {
					tokenize: (text) => text.split(' '),
					processTerm: (term) => term
				}) as FoundEntry[]
		);
		return rankEntries(found, asked, query, entries.length);
	}

	function nothing(query: string): SearchAnswer {
		published ??= publishedWords(entries);
		const similar = decidingWords(query).flatMap((word) => known.nearestTo(word).slice(0, mostSuggested));
		const nearest = [...new Set(similar)].slice(0, mostSuggested).map((word) => published?.get(word) ?? word);
		const matters = comparisons.slice(0, mostSuggested).map((entry) => hitOf(entry, [], excerpts));
		return { count: 0, shown: 0, groups: [], nearest, matters, news: searchAnswerWords.news.nothing(nearest) };
	}
}

/** Neither words nor matters are proposed: they may be later. */
function nothingThen(): SearchAnswer {
	return { count: 0, shown: 0, groups: [], nearest: [], matters: [], news: searchAnswerWords.news.nothing([]) };
}

/** How the words of the index are written in the atlas, names before sentences. */
function publishedWords(entries: readonly SearchEntry[]): Map<string, string> {
	const texts = [
		...entries.map(({ name }) => name),
		...entries.flatMap(({ otherNames }) => otherNames),
		...entries.map(({ words }) => words)
	];
	return new Map(
		texts
			.flatMap(searchWords)
			.reverse() // of two spellings the first is kept
			.map((word) => [foldWord(word), word])
	);
}
