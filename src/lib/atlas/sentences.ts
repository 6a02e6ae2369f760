import { normalForm, wordsOf } from './normal-form.ts';
import type { Span } from './fold-text.ts';

/**
 * The sentences of a text: up to a full stop, or to the end of a line unless the next goes on in a small letter.
 * Abbreviations end a sentence too: it is for looking, not for proving.
 */
export function sentenceSpans(text: string): Span[] {
	return [
		...text.matchAll(
			/\S(?:[^\r\n]|\r?\n(?=\p{Ll}))*?(?:[.!?]+[”’"')\]]*(?=\s|$)|(?=[^\S\r\n]*(?:\r?\n(?!\p{Ll})|\r(?!\n)|$)))/gu
		)
	].map(({ 0: sentence, index }): Span => [index, index + sentence.length]);
}

/**
 * The sentence of a text that shares most words with a quotation: to show whoever holds the text what they may have
 * meant. Nothing is anchored by it.
 */
export function nearestSentence(text: string, quote: string): string {
	const wanted = new Set(lettersOf(quote));
	let nearest = '';
	let best = 0;
	for (const [start, end] of sentenceSpans(text)) {
		const words = new Set(lettersOf(text.slice(start, end)));
		const shared = [...words].filter((word) => wanted.has(word)).length;
		const likeness = (2 * shared) / (words.size + wanted.size);
		if (likeness > best) [nearest, best] = [text.slice(start, end), likeness];
	}
	return nearest;
}

function lettersOf(text: string): string[] {
	return wordsOf(normalForm(text).toLowerCase())
		.map((word) => word.replace(/[^\p{L}\p{N}\p{M}]/gu, ''))
		.filter((word) => word !== '');
}
