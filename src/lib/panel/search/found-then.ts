import { searchWords, foldWord } from '#lib/text/search-words.ts';
import type { FoundEntry } from './rank-entries.ts';

/** What of the entries found could have been found on a day: none that is later, and none by a later name alone. */
export function foundThen(found: readonly FoundEntry[], day: string | undefined): FoundEntry[] {
	if (!day) return [...found];
	return found.flatMap((entry): FoundEntry[] => {
		if (entry.knownFrom && entry.knownFrom > day) return [];
		const later = (entry.laterNames ?? []).filter(({ knownFrom }) => knownFrom > day).map(({ name }) => name);
		if (later.length === 0) return [entry];
		const otherNames = entry.otherNames.filter((name) => !later.includes(name));
		const known = foldedWords([entry.name, ...otherNames, entry.words, entry.detail]);
		const lately = foldedWords(later);
		const isByLaterName = entry.terms.every((term) => lately.has(term) && !known.has(term));
		return isByLaterName ? [] : [{ ...entry, otherNames }];
	});
}

function foldedWords(texts: readonly string[]): Set<string> {
	return new Set(texts.flatMap(searchWords).map(foldWord));
}
