import type { WordRange } from '#lib/quotation/locate-quote.ts';
import type { Section, SourceDocument } from './document.ts';
import type { Item } from './item.ts';

/** An item that an excerpt mentions. */
export interface Mention {
	readonly item: Item;
	/** The words of the quotation that mean it, as published; empty where only `because` ties them. */
	readonly words: readonly string[];
	readonly because?: string | undefined;
}

/** A quotation, word for word as in the document. */
export interface Excerpt {
	readonly id: string;
	readonly document: SourceDocument;
	readonly section: Section;
	readonly exact: string;
	readonly prefix?: string | undefined;
	readonly suffix?: string | undefined;
	/** The words of the document it touches, counted from 1. */
	readonly words: WordRange;
	/** [start, end) in Unicode code points of the text as published, counted from 0. */
	readonly characters: { readonly start: number; readonly end: number };
	readonly about: readonly Mention[];
}
