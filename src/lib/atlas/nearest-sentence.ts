import { normalForm, wordsOf } from './normal-form.ts';

/**
 * The sentence of a text that shares most words with a quotation: to show whoever holds the text what they may have
 * meant. Nothing is anchored by it.
 */
export function nearestSentence(text: string, quote: string): string {
	const wanted = new Set(lettersOf(quote));
	let nearest = '';
	let best = 0;
	for (const sentence of sentencesOf(text)) {
		const words = new Set(lettersOf(sentence));
		const shared = [...words].filter((word) => wanted.has(word)).length;
		const likeness = (2 * shared) / (words.size + wanted.size);
		if (likeness > best) [nearest, best] = [sentence, likeness];
	}
	return nearest;
}

function sentencesOf(text: string): string[] {
	return text
		.split(/[\r\n]+|(?<=[.!?][”’"')\]]*)\s+/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');
}

function lettersOf(text: string): string[] {
	return wordsOf(normalForm(text).toLowerCase())
		.map((word) => word.replace(/[^\p{L}\p{N}\p{M}]/gu, ''))
		.filter((word) => word !== '');
}
