import type { Fact } from './corridor.ts';
import type { ItemBase } from './item-base.ts';
import type { WordRange } from '#lib/quotation/locate-quote.ts';

export interface Section {
	readonly id: string;
	/** As published; absent where the text has none. */
	readonly heading?: string | undefined;
	/** Ours, for a section without heading. */
	readonly label?: string | undefined;
	/** The first and last word, counted from 1, the heading included. */
	readonly words: WordRange;
}

/** In our words, what a document says that is not on the map, and why. */
interface NotOnMap {
	readonly says: string;
	readonly reason: string;
	/** In a form of EDTF, where it has a date. */
	readonly when?: string | undefined;
}

export interface NotOnMapGroup {
	readonly name: string;
	readonly entries: readonly NotOnMap[];
}

/** `Document` is a global of the browser, so the word is spelled out. `name` is the title. */
export interface SourceDocument extends ItemBase<'documents'> {
	readonly shortTitle: string;
	/** What it is called within a sentence: "the briefing note". */
	readonly nameInText: string;
	/** What sort of document it is, in a word or two. */
	readonly documentKind: string;
	readonly author?: string | undefined;
	readonly date?: string | undefined;
	readonly dateWords: string;
	/** The date of one that bears none, in a form of EDTF. */
	readonly when?: string | undefined;
	/** Where there is little room. */
	readonly shortDate?: string | undefined;
	/** How a document that bears no date was dated. */
	readonly dateInference?: Fact | undefined;
	/** The day by which it had been written; absent where nobody can say. */
	readonly writtenBy?: string | undefined;
	readonly publisher: string;
	readonly address?: string | undefined;
	readonly language: string;
	readonly revised: string;
	readonly sections: readonly Section[];
	/** What the text is known by: see fingerprint.ts. */
	readonly fingerprint: { readonly sha256: string; readonly normalSha256: string; readonly wordCount: number };
	/** How many of its words the pack quotes, and their share of all, from 0 to 1. */
	readonly quoted: { readonly wordCount: number; readonly share: number };
	readonly notOnMap: readonly NotOnMapGroup[];
}

export function sectionName(section: Section): string {
	return section.heading ?? section.label ?? section.id;
}
