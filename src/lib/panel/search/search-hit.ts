import { joinNames } from '#lib/text/join-names.ts';
import type { SearchEntry } from '#lib/page-data/search-entry.ts';
import { foldWord, markWords, passageAround, searchWords, type MarkedRun } from '#lib/text/search-words.ts';
import { searchAnswerWords } from '#lib/words/en/search-answer.ts';

export interface SearchHit extends Pick<
	SearchEntry,
	'id' | 'kind' | 'item' | 'node' | 'excerpt' | 'comparison' | 'reading' | 'lights'
> {
	readonly title: readonly MarkedRun[];
	readonly detail: readonly MarkedRun[];
}

type IsMarked = (folded: string) => boolean;

/** An entry as a row of the list, with the words marked by which it was found. */
export function hitOf(entry: SearchEntry, terms: readonly string[], excerpts: readonly SearchEntry[]): SearchHit {
	const { id, kind, item, node, excerpt, comparison, reading, lights, name, words } = entry;
	const meant = new Set(terms);
	const isMarked: IsMarked = (folded) => meant.has(folded);
	const title = kind === 'excerpts' ? passageAround(words, isMarked, 150) : name;
	return {
		...{ id, kind, item, node, excerpt, comparison, reading, lights },
		title: markWords(title, isMarked),
		detail: markWords(detailOf(entry, isMarked, excerpts), isMarked)
	};
}

/** The line beneath a name, with what else was found: another name, or a passage of what is said of it. */
function detailOf(entry: SearchEntry, isMarked: IsMarked, excerpts: readonly SearchEntry[]): string {
	const { kind, name, otherNames, words, detail } = entry;
	const isIn = (text: string) => searchWords(text).some((word) => isMarked(foldWord(word)));
	const countOf = (text: string) => new Set(searchWords(text).map(foldWord).filter(isMarked)).size;
	if (kind === 'excerpts' || isIn(name) || isIn(detail)) return detail;
	return [detail, why()].filter(Boolean).join('. ');

	function why(): string {
		const found = otherNames.filter(isIn).slice(0, 3);
		if (found.length > 0) return searchAnswerWords.also(joinNames(found, ' · '));
		if (isIn(words)) return passageAround(words, isMarked, 110);
		const [said] = excerpts
			.filter((excerpt) => isSaidIn(excerpt, entry) && isIn(excerpt.words))
			.sort((a, b) => countOf(b.words) - countOf(a.words));
		return said ? searchAnswerWords.quoted(passageAround(said.words, isMarked, 110)) : '';
	}
}

function isSaidIn(excerpt: SearchEntry, { item, sides }: SearchEntry): boolean {
	return sides ? sides.includes(excerpt.excerpt ?? '') : excerpt.lights === item;
}
