import { normalForm } from './normal-form.ts';
import { nearestSentenceIn } from './sentences.ts';

/** What a text has in place of a quotation: the same letters with other signs between them, or a sentence like it. */
export interface Near {
	readonly how: 'letters' | 'words';
	/** As the text has it. */
	readonly words: string;
}

const around = 3; // times as long as the quotation: more is another sentence
const leastEnd = 10; // letters: fewer stand in many places

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
		const isNear = sentence.length <= around * quote.length && sharedBy(sentence, quote) >= 0.6;
		const [start, end] = aroundInsertion(letters.text, wanted);
		const whole = text.slice(letters.places[start] ?? 0, (letters.places[end - 1] ?? -1) + 1);
		const words = isNear && sentence.length > whole.length ? sentence : whole;
		return words === '' ? undefined : { how: 'words', words };
	};
}

/** Where a text has the first and the last third of what is wanted, with not much between them, such as the head of a page. */
function aroundInsertion(text: string, wanted: string): [start: number, end: number] {
	const third = Math.floor(wanted.length / 3);
	const start = third < leastEnd ? -1 : text.indexOf(wanted.slice(0, third));
	const end = start < 0 ? -1 : text.indexOf(wanted.slice(-third), start + third) + third;
	return start < 0 || end < start + third || end - start > 1.5 * wanted.length ? [-1, -1] : [start, end];
}

/** Not the apostrophes that Unicode counts among letters. */
const letterOrDigit = /(?![\u02b9-\u02bf])[\p{L}\p{N}]\p{M}*/gu;

/** Letters and digits alone, with their accents, in small letters, with the place of each. */
function lettersOf(text: string): { text: string; places: number[] } {
	let found = '';
	const places: number[] = [];
	for (const { 0: letter, index } of text.matchAll(letterOrDigit)) {
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
