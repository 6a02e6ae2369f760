import type { SourceDocument } from './document.ts';
import type { Excerpt } from './excerpt.ts';
import type { Item } from './item.ts';

/** What one document says compared with the rest. A judgement of the editors, recorded in the content. */
export const comparisonLabels = ['agree', 'differ', 'only-here', 'silent'] as const;
export type ComparisonLabel = (typeof comparisonLabels)[number];

export interface ComparisonSide {
	readonly document: SourceDocument;
	readonly label: ComparisonLabel;
	/** The excerpts that say it, in the order of the text; none where the document is silent. */
	readonly excerpts: readonly Excerpt[];
}

/** What each document says of one matter, and how the editors judge it. */
export interface Comparison {
	readonly id: string;
	/** What it is about in the first place. */
	readonly item: Item;
	/** Other items on whose pages it belongs. */
	readonly also: readonly Item[];
	/** The matter in a few words: "Cause of the crash". */
	readonly aspect: string;
	/** Why it is judged so, in one line. */
	readonly reason: string;
	/** In the order of the documents. One that nobody has compared yet is absent. */
	readonly sides: readonly ComparisonSide[];
}

/** The comparisons that belong on the page of an item; for a document, those it has a side in. */
export function comparisonsAbout(comparisons: readonly Comparison[], about: Item): Comparison[] {
	return comparisons.filter(
		({ item, also, sides }) =>
			item === about || also.includes(about) || sides.some(({ document }) => document === about)
	);
}
