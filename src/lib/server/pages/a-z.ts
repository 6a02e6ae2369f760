import type { Atlas } from '#lib/atlas/atlas.ts';
import { searchKindNames } from '#lib/words/en/search-answer.ts';
import { listWords } from '#lib/words/en/lists.ts';
import { foldName } from '#lib/text/search-words.ts';
import { searchEntries } from '#lib/server/search/search-index.ts';

/** Every item, every stop and every reading in alphabetical order; excerpts and comparisons are on the pages of their items. */
export function aToZPage(atlas: Atlas) {
	const entries = searchEntries(atlas)
		.filter(({ kind }) => kind !== 'excerpts' && kind !== 'comparisons' && kind !== 'steps')
		.map(({ id, kind, name, otherNames, item, node, reading }) => ({
			id,
			name,
			otherNames,
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

/** Iğdır is under I, Ürümqi under U, whatever has no letter under #. */
function letterOf(name: string): string {
	const [first = '#'] = foldName(name).toUpperCase();
	return /\p{L}/u.test(first) ? first : '#';
}
