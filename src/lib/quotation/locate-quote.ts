import { isInsideWord, type FoldedText } from '#lib/text/fold-text.ts';
import { normalForm } from '#lib/text/normal-form.ts';

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface Quote {
	readonly exact: string;
	/** The words directly before and after, where `exact` stands more than once. */
	readonly prefix?: string | undefined;
	readonly suffix?: string | undefined;
}

/** A run of words of a text by their numbers, both included. The first word of the text is number 1. */
export interface WordRange {
	readonly first: number;
	readonly last: number;
}

export interface QuotePlace {
	/** [start, end) in UTF-16 units of the text as published. */
	readonly start: number;
	readonly end: number;
	/** The words it touches. */
	readonly words: WordRange;
}

/** Once, with its place; never; or several times, and what stands around it does not tell which is meant. */
export type Location =
	| { readonly stands: 'once'; readonly place: QuotePlace }
	| { readonly stands: 'never' }
	| { readonly stands: 'often'; readonly places: readonly QuotePlace[] };

/**
 * Locates a quotation in a text: word for word in normal form, starting and ending between words. Nothing is guessed: a
 * text that differs by one letter does not contain it.
 */
export function locateQuote(text: FoldedText, quote: Quote): Location {
	const places = placesOf(text, quote);
	const [place] = places;
	if (!place) return { stands: 'never' };
	return places.length === 1 ? { stands: 'once', place } : { stands: 'often', places };
}

function placesOf({ folded, starts, ends, words }: FoldedText, quote: Quote): QuotePlace[] {
	const exact = normalForm(quote.exact);
	const prefix = normalForm(quote.prefix ?? '');
	const suffix = normalForm(quote.suffix ?? '');
	const places: QuotePlace[] = [];
	if (exact === '') return places;
	for (let at = folded.indexOf(exact); at >= 0; at = folded.indexOf(exact, at + 1)) {
		const end = at + exact.length;
		if (isInsideWord(folded, at) || isInsideWord(folded, end)) continue;
		// A cut in the middle of one published character would be a quotation of half a letter.
		if (starts[at] === starts[at - 1] || starts[end] === starts[end - 1]) continue;
		if (prefix && !folded.slice(0, at).trimEnd().endsWith(prefix)) continue;
		if (suffix && !folded.slice(end).trimStart().startsWith(suffix)) continue;
		places.push({
			start: starts[at] ?? 0,
			end: ends[end - 1] ?? 0,
			words: { first: words[at] ?? 1, last: words[end - 1] ?? 1 }
		});
	}
	return places;
}
