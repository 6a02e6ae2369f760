import type { Quote, WordRange } from './locate-quote.ts';
import { wordsOf } from '#lib/text/normal-form.ts';

/**
 * What proves the excerpts of a document without its text. It holds hashes of the whole document and of whole
 * excerpts, which the pack shows anyway, and numbers. Never hashes of other runs of words: from short or overlapping
 * ones a text can be rebuilt. Words are counted from 1 by `wordsOf`.
 */
export interface Fingerprint {
	/** SHA-256 of the text as published, in UTF-8. */
	readonly sha256: string;
	/** SHA-256 of its normal form: a copy with other line ends or quotation marks is the same edition. */
	readonly normalSha256: string;
	readonly wordCount: number;
	/** The sections of document.json, each from its heading to the word before the next. */
	readonly sections: readonly SectionPrint[];
	readonly excerpts: readonly ExcerptPrint[];
	/** SHA-256 of everything above, so that no number is changed by hand. */
	readonly seal: string;
}

export interface SectionPrint {
	readonly id: string;
	/** The first word and the last. */
	readonly words: readonly [first: number, last: number];
}

export interface ExcerptPrint {
	readonly id: string;
	/** The first word it touches and the last. */
	readonly words: readonly [first: number, last: number];
	/** [start, end) in Unicode code points of the text as published, counted from 0 as the Web Annotation model does. */
	readonly characters: readonly [start: number, end: number];
	/** SHA-256 of `exact`, to the letter. */
	readonly sha256: string;
	/** SHA-256 of its normal form. */
	readonly normalSha256: string;
	/** SHA-256 of the excerpt with its place, section, prefix and suffix, so that none of them is changed by hand. */
	readonly seal: string;
}

/** A section as document.json has it. */
export interface SectionEntry {
	readonly id: string;
	readonly heading?: string | undefined;
}

/** An excerpt as excerpts.json has it. */
export interface ExcerptEntry extends Quote {
	readonly id: string;
	readonly section: string;
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export type Hash = (text: string) => string;

/** What keeps an excerpt, a section or a document from being proven, and what to do. */
export interface ProofProblem {
	/** Nothing where it is the document as a whole. */
	readonly excerpt?: string | undefined;
	readonly section?: string | undefined;
	readonly message: string;
	readonly remedy: string;
}

export const rangeOf = ([first, last]: readonly [number, number]): WordRange => ({ first, last });

/** At most this share of a document's words is quoted. */
export const greatestShare = 1 / 3;

/** The words of a document that the pack quotes: those of `exact`, `prefix` and `suffix`. */
export function countQuoted(excerpts: readonly Quote[]): number {
	return excerpts.reduce(
		(sum, { exact, prefix = '', suffix = '' }) =>
			sum + wordsOf(exact).length + wordsOf(prefix).length + wordsOf(suffix).length,
		0
	);
}

export function sealOfExcerpt(
	{ section, exact, prefix = '', suffix = '' }: ExcerptEntry,
	{ id, words, characters }: Pick<ExcerptPrint, 'id' | 'words' | 'characters'>,
	hash: Hash
): string {
	return hash(JSON.stringify([id, section, words, characters, prefix, exact, suffix]));
}

export function sealOfFingerprint(
	{ sha256, normalSha256, wordCount, sections, excerpts }: Omit<Fingerprint, 'seal'>,
	hash: Hash
): string {
	return hash(
		JSON.stringify([
			sha256,
			normalSha256,
			wordCount,
			sections.map(({ id, words }) => [id, words]),
			excerpts.map(({ id, seal }) => [id, seal])
		])
	);
}

const surrogatePair = /[\ud800-\udbff][\udc00-\udfff]/g;

/** The Unicode code points of a text. */
export function countCharacters(text: string): number {
	return text.length - (text.match(surrogatePair)?.length ?? 0);
}
