import { invisibleMarks, normalForm } from './normal-form.ts';

/** The place of some words in a text: [start, end) in UTF-16 units of the text as published. */
export type Span = readonly [start: number, end: number];

/**
 * A text in normal form, with the origin of each of its units, so that words are compared in normal form and marked as
 * published. Units are UTF-16 code units, as in JavaScript strings.
 */
export interface FoldedText {
	readonly folded: string;
	/** Where in the text as published the character of each unit begins, and where it ends. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** The number of the word that each unit belongs to, counted from 1; white space belongs to the word before it. */
	readonly words: readonly number[];
}

// A character with everything that NFC can join to it: combining marks, and the vowels and finals of Hangul.
const unit = /\s+|\S[\p{M}\u1160-\u11ff]*/gu;

export function foldText(text: string): FoldedText {
	let folded = '';
	const starts: number[] = [];
	const ends: number[] = [];
	const words: number[] = [];
	let word = 1;
	const { visible, placeOf } = withoutInvisible(text);
	for (const { 0: seen, index } of visible.matchAll(unit)) {
		const isSpace = /^\s/u.test(seen);
		const end = index + seen.length;
		// White space at either end is no part of the normal form.
		if (isSpace && (folded === '' || end === visible.length)) continue;
		const normal = isSpace ? ' ' : normalForm(seen);
		for (let i = 0; i < normal.length; i++) {
			starts.push(placeOf(index));
			ends.push(placeOf(end - 1) + 1);
			words.push(word);
		}
		if (isSpace) word++;
		folded += normal;
	}
	return { folded, starts, ends, words };
}

/** A text without its invisible marks, and where each unit of that stands in the text as published. */
function withoutInvisible(text: string): { visible: string; placeOf: (index: number) => number } {
	const visible = text.replace(invisibleMarks, '');
	if (visible.length === text.length) return { visible, placeOf: (index) => index };
	const places: number[] = [];
	for (let at = 0; at < text.length; at++) {
		if (text.charAt(at).replace(invisibleMarks, '') !== '') places.push(at);
	}
	return { visible, placeOf: (index) => places[index] ?? text.length };
}

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;

/** Whether the boundary before `index` of a text lies within a word or a number. */
export function isInsideWord(text: string, index: number): boolean {
	return wordCharacter.test(characterBefore(text, index)) && wordCharacter.test(characterAt(text, index));
}

function characterAt(text: string, index: number): string {
	return String.fromCodePoint(text.codePointAt(index) ?? 0x20);
}

function characterBefore(text: string, index: number): string {
	const isPair = /[\udc00-\udfff]/.test(text[index - 1] ?? '') && /[\ud800-\udbff]/.test(text[index - 2] ?? '');
	return text.slice(index - (isPair ? 2 : 1), index);
}
