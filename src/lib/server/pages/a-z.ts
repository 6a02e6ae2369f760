import type { Atlas } from '#lib/atlas/atlas.ts';
import { searchKindNames } from '#lib/words/en/search-answer.ts';
import { listWords } from '#lib/words/en/lists.ts';
import { foldName } from '#lib/text/search-words.ts';
import { inPlace } from './dated.ts';
import type { SearchEntry } from '#lib/page-data/search-entry.ts';
import { searchEntries } from '#lib/server/search/search-index.ts';

/** Every item, every stop and every reading in alphabetical order; excerpts and comparisons are on the pages of their items. */
export function aToZPage(atlas: Atlas) {
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
	const letters = [...new Set(entries.map(({ letter }) => letter))];
	return {
		count: entries.length,
		letters: letters.map((letter) => ({ letter, entries: entries.filter((entry) => entry.letter === letter) })),
		head: {
			title: `${listWords.aToZ} · ${atlas.title}`,
			description: listWords.aToZDescription(entries.length)
		}
	};
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
