import { normalForm, wordsOf } from './normal-form.ts';
import type { Span } from './fold-text.ts';

// Where a line ends, unless the next goes on in a small letter.
const lineBreak = /\r?\n(?!\p{Ll})|\r(?!\n)/gu;
const fullStop = /[.!?]+[”’"')\]]*/gu;

/**
 * The sentences of a text: up to a full stop, or to the end of a line unless the next goes on in a small letter.
 * Abbreviations end a sentence too: it is for looking, not for proving. Each character is looked at a few times and no
 * more, however long a text goes on without a full stop.
 */
export function sentenceSpans(text: string): Span[] {
	const spans: Span[] = [];
	const stops = text.matchAll(fullStop);
	let stop = stops.next();
	let from = 0;
	for (const { 0: found, index } of text.matchAll(lineBreak)) {
		addSentences(from, index);
		from = index + found.length;
	}
	addSentences(from, text.length);
	return spans;

	/** Adds the sentences between two line breaks. */
	function addSentences(from: number, to: number) {
		let start = skipSpace(text, from, to);
		for (; !stop.done && stop.value.index < to; stop = stops.next()) {
			const { 0: marks, index } = stop.value;
			const end = index + marks.length;
			// What a sentence begins with does not end it: "… and so on."
			const isStart = index === start && !/[.!?]/.test(marks.charAt(1));
			if (isStart || (end < to && !isSpace(text, end))) continue;
			spans.push([start, end]);
			start = skipSpace(text, end, to);
		}
		let end = to;
		while (end > start && isSpace(text, end - 1)) end--;
		if (end > start) spans.push([start, end]);
	}
}

function skipSpace(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && isSpace(text, at)) at++;
	return at;
}

function isSpace(text: string, at: number): boolean {
	return /\s/u.test(text.charAt(at));
}

const longestShown = 500; // characters: a text without full stops is one sentence

/**
 * Finds the sentence of a text that shares most words with a quotation, as a hint to the author. It proves nothing.
 */
export function nearestSentenceIn(text: string): (quote: string) => string {
	let sentences: { readonly sentence: string; readonly words: ReadonlySet<string> }[] | undefined;
	return (quote) => {
		sentences ??= sentenceSpans(text).map((span) => {
			const sentence = text.slice(...span);
			return { sentence, words: new Set(lettersOf(sentence)) };
		});
		const wanted = new Set(lettersOf(quote));
		let nearest = '';
		let best = 0;
		for (const { sentence, words } of sentences) {
			let shared = 0;
			for (const word of wanted) if (words.has(word)) shared++;
			const likeness = (2 * shared) / (words.size + wanted.size);
			if (likeness > best) [nearest, best] = [sentence, likeness];
		}
		return nearest.length > longestShown ? `${nearest.slice(0, longestShown)}…` : nearest;
	};
}

function lettersOf(text: string): string[] {
	return wordsOf(normalForm(text).toLowerCase())
		.map((word) => word.replace(/[^\p{L}\p{N}\p{M}]/gu, ''))
		.filter((word) => word !== '');
}
