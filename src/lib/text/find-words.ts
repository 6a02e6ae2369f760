import { foldText, isInsideWord, type FoldedText, type Span } from './fold-text.ts';
import { normalForm } from './normal-form.ts';

/**
 * Every place where the words occur in the text as whole words, compared in normal form, case included. The spans refer
 * to the text as given, so that it can be marked as published.
 */
export function findWords(text: string, words: string): Span[] {
	return findWordsIn(foldText(text), words);
}

/** The same in a text that is already folded, to search for many words. */
export function findWordsIn({ folded, starts, ends }: FoldedText, words: string): Span[] {
	const needle = normalForm(words);
	const spans: Span[] = [];
	if (needle === '') return spans;
	for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
		const end = at + needle.length;
		if (isInsideWord(folded, at) || isInsideWord(folded, end)) continue;
		spans.push([starts[at] ?? 0, ends[end - 1] ?? 0]);
	}
	return spans;
}
