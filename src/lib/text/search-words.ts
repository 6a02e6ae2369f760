import { latinDigits } from './latin-digits.ts';
import { romanise } from './romanise.ts';

// The apostrophe of Xi'an or Azerbaijan's belongs to the word; hyphens and dashes part words.
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ‘][\p{L}\p{N}\p{M}]+)*/gu;

export function searchWords(text: string): string[] {
	return text.match(word) ?? [];
}

/**
 * A word as search compares it: in small Latin letters without diacritics, so that Naxçıvan is found as Naxcivan,
 * Нахичевань as Nakhichevan and the other way round.
 */
export function foldWord(published: string): string {
	const bare = latinDigits(published.slice(0, longestPublished))
		.replace(/['’ʼ‘]s$/iu, '')
		.normalize('NFKD')
		.replace(/['’ʼ‘\p{M}]/gu, '')
		.toLowerCase();
	return romanise(bare).slice(0, longestWord);
}
const longestWord = 40; // letters: the time a forgiving search takes grows with them
const longestPublished = 4 * longestWord; // with its marks, which take quadratic time to sort

/** A name or a query as one line of folded words. */
export function foldName(text: string): string {
	return searchWords(text).map(foldWord).filter(Boolean).join(' ');
}

/** A run of a text, and whether it is a word that was looked for. */
export interface MarkedRun {
	readonly text: string;
	readonly isMarked: boolean;
}

/** Cuts a text where marked words begin and end. Joined again, the runs are the text. */
export function markWords(text: string, isMarked: (folded: string) => boolean): MarkedRun[] {
	const runs: MarkedRun[] = [];
	let done = 0;
	for (const { 0: published, index } of text.matchAll(word)) {
		if (!isMarked(foldWord(published))) continue;
		if (index > done) runs.push({ text: text.slice(done, index), isMarked: false });
		done = index + published.length;
		runs.push({ text: published, isMarked: true });
	}
	if (done < text.length) runs.push({ text: text.slice(done), isMarked: false });
	return runs;
}

/** The part of a text around its first marked word, whole words only, with "…" where words are left out. */
export function passageAround(text: string, isMarked: (folded: string) => boolean, length: number): string {
	if (text.length <= length) return text;
	const spans = [...text.matchAll(/\S+/gu)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
	const first = spans.findIndex(({ start, end }) =>
		searchWords(text.slice(start, end)).some((published) => isMarked(foldWord(published)))
	);
	const from = spans[Math.max(0, first - 6)]?.start ?? 0; // a few words before, so that it reads as a sentence
	const to = spans.findLast(({ start, end }) => start >= from && end <= from + length)?.end ?? from + length;
	return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
