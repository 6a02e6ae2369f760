import { normalForm } from './normal-form.ts';
import { nearestSentenceIn } from './sentences.ts';

/** What a text has in place of a quotation: the same letters with other signs between them, or a sentence like it. */
export interface Near {
	readonly how: 'letters' | 'words';
	/** As the text has it. */
	readonly words: string;
}

const around = 3; // times as long as the quotation: more is another sentence

/**
 * Finds what a text has in place of quotations that do not stand in it word for word: a hint to the reader, which proves
 * nothing. Takes a pass over the text for the first quotation, and little for the others.
 */
export function nearestIn(text: string): (quote: string) => Near | undefined {
	let letters: { readonly text: string; readonly places: readonly number[] } | undefined;
	const nearestSentence = nearestSentenceIn(text);
	return (quote) => {
		letters ??= lettersOf(text);
		const wanted = lettersOf(quote).text;
		if (wanted === '') return undefined;
		const at = letters.text.indexOf(wanted);
		if (at >= 0) {
			const [start = 0, last = 0] = [letters.places[at], letters.places[at + wanted.length - 1]];
			return { how: 'letters', words: text.slice(start, last + 1) };
		}
		const sentence = nearestSentence(quote);
		if (sentence === '' || sentence.length > around * quote.length || sharedBy(sentence, quote) < 0.6) return undefined;
		return { how: 'words', words: sentence };
	};
}

/** Letters and digits alone, with their accents, in small letters, with the place of each. */
function lettersOf(text: string): { text: string; places: number[] } {
	let found = '';
	const places: number[] = [];
	for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]\p{M}*/gu)) {
		const small = normalForm(letter).normalize('NFKC').toLowerCase();
		found += small;
		for (let i = 0; i < small.length; i++) places.push(index);
	}
	return { text: found, places };
}

/** The share of the words of a quotation that a sentence has. */
function sharedBy(sentence: string, quote: string): number {
	const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
	const [has, wanted] = [wordsIn(sentence), wordsIn(quote)];
	return [...wanted].filter((word) => has.has(word)).length / Math.max(1, wanted.size);
}
