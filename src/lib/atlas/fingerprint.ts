import { foldText, type FoldedText } from './fold-text.ts';
import { locateQuote, type Quote, type QuotePlace, type WordRange } from './locate-quote.ts';
import { normalForm, wordsOf } from './normal-form.ts';

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
export interface Doubt {
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

/**
 * Makes the fingerprint of a text, with everything that keeps its excerpts from being proven. `begins` says at which
 * word a section without heading begins; the first begins with the text.
 */
export function makeFingerprint(
	text: string,
	sections: readonly SectionEntry[],
	excerpts: readonly ExcerptEntry[],
	begins: ReadonlyMap<string, number>,
	hash: Hash
): { fingerprint: Fingerprint; doubts: Doubt[] } {
	const folded = foldText(text);
	const wordCount = wordsOf(text).length;
	const doubts: Doubt[] = [];
	const sectionPrints = printSections(text, sections, begins, wordCount, doubts);
	const prints = excerpts.flatMap((excerpt): ExcerptPrint[] => {
		const place = proveExcerpt(text, folded, excerpt, doubts);
		if (!place) return [];
		const { first, last } = place.words;
		const start = countCharacters(text.slice(0, place.start));
		const print = {
			id: excerpt.id,
			words: [first, last] as const,
			characters: [start, start + countCharacters(excerpt.exact)] as const,
			sha256: hash(excerpt.exact),
			normalSha256: hash(normalForm(excerpt.exact))
		};
		return [{ ...print, seal: sealOfExcerpt(excerpt, print, hash) }];
	});
	const unsealed = {
		sha256: hash(text),
		normalSha256: hash(normalForm(text)),
		wordCount,
		sections: sectionPrints,
		excerpts: prints
	};
	return { fingerprint: { ...unsealed, seal: sealOfFingerprint(unsealed, hash) }, doubts };
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

/** Its place in the text if it stands there once and to the letter. */
function proveExcerpt(text: string, folded: FoldedText, excerpt: ExcerptEntry, doubts: Doubt[]): QuotePlace | undefined {
	const location = locateQuote(folded, excerpt);
	switch (location.stands) {
		case 'never':
			doubts.push({
				excerpt: excerpt.id,
				message: 'does not stand in the text',
				remedy: 'Copy `exact`, `prefix` and `suffix` from the text, from word to word'
			});
			return undefined;
		case 'often':
			doubts.push({
				excerpt: excerpt.id,
				message: `stands ${location.places.length} times in the text, at words ${location.places.map(({ words }) => words.first).join(', ')}`,
				remedy: 'Write the words before it into `prefix`, or those after it into `suffix`, until one place is left'
			});
			return undefined;
		case 'once': {
			const { start, end } = location.place;
			if (text.slice(start, end) === excerpt.exact) return location.place;
			doubts.push({
				excerpt: excerpt.id,
				message: 'stands in the text with other white space, quotation marks, hyphens or composed letters',
				remedy: 'Copy `exact` from the text to the letter; npm run document:check prints it'
			});
			return undefined;
		}
		default:
			return location satisfies never;
	}
}

function printSections(
	text: string,
	sections: readonly SectionEntry[],
	begins: ReadonlyMap<string, number>,
	wordCount: number,
	doubts: Doubt[]
): SectionPrint[] {
	const lines = linesOf(text);
	let after = 0;
	const firsts = sections.map(({ id, heading }, index) => {
		const line = lines.find(({ first, normal }) => first > after && heading && normal === normalForm(heading));
		const first = heading ? line?.first : (begins.get(id) ?? (index === 0 ? 1 : undefined));
		if (first === undefined || first <= after || first > wordCount) {
			doubts.push({
				section: id,
				message: heading
					? `its heading stands on no line of its own after the section before it`
					: `has no heading, and nothing says where it begins`,
				remedy: heading
					? 'Copy `heading` from the text, and keep the sections in its order'
					: `Say so: npm run document:add -- <file> --section ${id}="its first words"`
			});
			return after + 1;
		}
		after = first;
		return first;
	});
	return sections.map(({ id }, index) => ({
		id,
		words: [firsts[index] ?? 1, (firsts[index + 1] ?? wordCount + 1) - 1]
	}));
}

/** The lines of a text that hold words, each with the number of its first word. */
export function linesOf(text: string): { readonly first: number; readonly normal: string; readonly wordCount: number }[] {
	let next = 1;
	return text.split(/\r\n?|\n/).flatMap((line) => {
		const wordCount = wordsOf(line).length;
		const first = next;
		next += wordCount;
		return wordCount > 0 ? [{ first, normal: normalForm(line), wordCount }] : [];
	});
}

export function countCharacters(text: string): number {
	return Array.from(text).length;
}
