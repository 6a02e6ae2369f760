import type { Atlas } from '#lib/atlas/atlas.ts';
import { once } from '#lib/memo/once.ts';
import { searchKindNames } from '#lib/words/en/search-answer.ts';
import { listWords } from '#lib/words/en/lists.ts';
import { foldName } from '#lib/text/search-words.ts';
import { inPlace } from './dated.ts';
import type { SearchEntry } from '#lib/page-data/search-entry.ts';
import { searchEntries } from '#lib/server/search/search-index.ts';

const mostInPage = 1000; // entries: beyond that each letter has a page of its own

/** Every item, every stop and every reading in alphabetical order; excerpts and comparisons are on the pages of their items. */
const entriesByLetter = once((atlas: Atlas) => {
	const entries = searchEntries(atlas)
		.filter(({ kind }) => kind !== 'excerpts' && kind !== 'comparisons' && kind !== 'steps')
		.map(({ id, kind, name, otherNames, laterNames = [], knownFrom, item, node, reading }) => ({
			id,
			name,
			...(laterNames.length > 0 ? namesInPlace(otherNames, laterNames) : { otherNames, knownFrom }),
			item,
			node,
			reading,
			kind: searchKindNames[kind].one,
			letter: letterOf(name)
		}))
		.sort((a, b) => a.letter.localeCompare(b.letter, 'en') || a.name.localeCompare(b.name, 'en'));
	const byLetter = new Map<string, typeof entries>();
	for (const entry of entries) {
		const same = byLetter.get(entry.letter);
		if (same) same.push(entry);
		else byLetter.set(entry.letter, [entry]);
	}
	return { count: entries.length, letters: [...byLetter].map(([letter, entries]) => ({ letter, entries })) };
});

/** All entries, or where they are too many for a page the letters, each with its page. */
export function aToZPage(atlas: Atlas, most = mostInPage) {
	const { count, letters } = entriesByLetter(atlas);
	const pages = letterPages(atlas, most);
	return {
		count,
		letters: pages.length > 0 ? [] : letters,
		pages,
		head: {
			title: `${listWords.aToZ} · ${atlas.title}`,
			description: listWords.aToZDescription(count)
		}
	};
}

/** The entries of one letter; nothing where it has no page of its own. */
export function letterPage(atlas: Atlas, slug: string, most = mostInPage) {
	const pages = letterPages(atlas, most);
	const { letters } = entriesByLetter(atlas);
	const page = pages.find((page) => page.slug === slug);
	if (!page) return undefined;
	return {
		letters: letters.filter(({ letter }) => letter === page.letter),
		pages,
		head: {
			title: `${listWords.underLetter(page.letter)} · ${atlas.title}`,
			description: listWords.underLetterDescription(page.count, page.letter)
		}
	};
}

/** The pages of the letters; none where one page has room for all. */
export function letterPages(atlas: Atlas, most = mostInPage) {
	const { count, letters } = entriesByLetter(atlas);
	if (count <= most) return [];
	return letters.map(({ letter, entries }) => ({ letter, slug: slugOfLetter(letter), count: entries.length }));
}

/** Latin letters are their own; of others addresses hold the number, and `other` stands for what begins with none. */
function slugOfLetter(letter: string): string {
	if (letter === '#') return 'other';
	return /^[A-Z]$/.test(letter) ? letter.toLowerCase() : `u${letter.codePointAt(0)!.toString(16)}`;
}

/** Other names, of which later ones are left out on an earlier day. */
function namesInPlace(names: readonly string[], later: NonNullable<SearchEntry['laterNames']>) {
	const days = [...new Set(later.map(({ knownFrom }) => knownFrom))].sort();
	const states = ['', ...days].map((since) => {
		const notYet = later.filter(({ knownFrom }) => knownFrom > since).map(({ name }) => name);
		return { since, otherNames: names.filter((name) => !notYet.includes(name)) };
	});
	return inPlace<Pick<SearchEntry, 'otherNames'>>(states)!;
}

/** Iğdır is under I, Ürümqi under U, whatever has no letter under #. */
function letterOf(name: string): string {
	const [first = '#'] = foldName(name).toUpperCase();
	return /\p{L}/u.test(first) ? first : '#';
}
