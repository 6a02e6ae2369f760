import type { WordRange } from '#lib/quotation/locate-quote.ts';
import type { Dated } from './as-known.ts';
import type { ItemLink, QuotedDocument } from './quotations.ts';

/** A quotation as it stands on a card in a frame of another site. */
export interface EmbedExcerpt extends Dated {
	readonly id: string;
	readonly runs: readonly { readonly text: string; readonly isMarked: boolean }[];
	readonly document: QuotedDocument;
	/** Author, publisher and date in one line. */
	readonly byline: string;
	readonly words: WordRange;
}

/** The one card of such a frame. */
export interface EmbedCard extends ItemLink {
	readonly kind: string;
	/** Shown unless the address names one: the first of each document, or of the document itself. */
	readonly firstIds: readonly string[];
	/** Those, and whatever else the address can name: all of a document, where the item is one. */
	readonly excerpts: readonly EmbedExcerpt[];
	/** How many the page of the item has. */
	readonly excerptCount: number;
}
