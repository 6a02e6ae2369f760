import type { ComparisonLabel } from '#lib/atlas/comparison.ts';
import type { Segment } from '#lib/atlas/segments.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import type { Dated } from './as-known.ts';
import type { WordRange } from '#lib/quotation/locate-quote.ts';

/** Quotations as a page shows them: each once, and by its mark wherever it is meant again. */

export interface ItemLink {
	readonly id: ItemId;
	readonly name: string;
}

/** A document beside one of its quotations. `name` is its short title. */
export interface QuotedDocument extends ItemLink, Dated {
	/** "the newsletter" */
	readonly nameInText: string;
	/** Its place in the list of documents, which decides the colour of the rule. */
	readonly tint: number;
	/** What its words are in, by its BCP 47 tag. */
	readonly language: string;
	/** As short as it can be said; absent where nothing short can. */
	readonly date?: string | undefined;
}

export interface ExcerptCard extends Dated {
	readonly id: string;
	readonly exact: string;
	readonly segments: readonly Segment[];
	readonly document: QuotedDocument;
	/** What it is called on its page: the letter of its document and a number, "B1". */
	readonly mark: string;
	/** The section it is in, by its heading or our label. */
	readonly section: string;
	/** The first word it touches and the last, counted from 1, and the words of the document in all. */
	readonly words: WordRange;
	readonly wordCount: number;
	/** Where the publisher shows it, as far as its address is known; browsers scroll to the words. */
	readonly source?: string | undefined;
	readonly about: readonly (ItemLink & { readonly because?: string | undefined })[];
}

/** Stands for a quotation that the page shows elsewhere, or, without a mark, for one that it does not show. */
export interface MarkLink extends Dated {
	readonly excerpt: string;
	readonly document: QuotedDocument;
	readonly mark?: string | undefined;
	readonly words: WordRange;
}

export interface Verdict {
	readonly label: ComparisonLabel;
	/** The documents that alone speak, as they are called in a sentence. */
	readonly only?: string | undefined;
}

interface Matter extends Dated {
	readonly id: string;
	/** The matter in a few words. */
	readonly aspect: string;
	readonly reason: string;
	readonly verdict: Verdict;
}

/** What the page of an item begins with: one quotation, or those of a comparison. */
export interface LeadCard {
	/** Why the editors chose it; absent where nobody has. */
	readonly reason?: ({ readonly text: string } & Dated) | undefined;
	readonly matter?: Matter | undefined;
	readonly excerpts: readonly ExcerptCard[];
}

/** A matter compared, on the page of an item: its quotations are named by their marks. */
export interface ComparisonRow extends Matter {
	readonly item: ItemLink;
	readonly sides: readonly { readonly document: ItemLink; readonly marks: readonly MarkLink[] }[];
}

/** The same where quotations face each other: those that the page has shown already are named by their marks. */
export interface ComparisonEntry extends Matter {
	readonly item: ItemLink;
	readonly sides: readonly {
		readonly document: ItemLink;
		readonly excerpts: readonly ExcerptCard[];
		readonly marks: readonly MarkLink[];
	}[];
}

/** The matters judged alike. */
export interface VerdictGroup extends Dated {
	/** Where it is on the page. */
	readonly anchor: string;
	readonly verdict: Verdict;
	readonly entries: readonly ComparisonEntry[];
}
