import type { ItemId } from './vocabulary.ts';

/** What one document says beside the others. A judgement of the editors, recorded in the content. */
export const comparisonLabels = ['agree', 'differ', 'only-here', 'silent'] as const;
export type ComparisonLabel = (typeof comparisonLabels)[number];

export const comparisonLabelNames: Record<ComparisonLabel, string> = {
	agree: 'agree',
	differ: 'differ',
	'only-here': 'only here',
	silent: 'silent'
};

export interface ComparisonSide {
	readonly document: ItemId;
	readonly label: ComparisonLabel;
	/** Ids of the excerpts that say it; none where the document is silent. */
	readonly excerpts: readonly string[];
}

/** What each document says of one matter, and how the editors judge it. */
export interface Comparison {
	readonly id: string;
	/** What it is about in the first place. */
	readonly item: ItemId;
	/** Other items on whose pages it belongs. */
	readonly also: readonly ItemId[];
	/** The matter in a few words: "Cause of the crash". */
	readonly aspect: string;
	/** Why it is judged so, in one line. */
	readonly reason: string;
	/** In the order of the documents. One that nobody has compared yet is absent. */
	readonly sides: readonly ComparisonSide[];
}

/** The comparisons that belong on the page of an item; for a document, those it has a side in. */
export function comparisonsAbout(comparisons: readonly Comparison[], id: ItemId): Comparison[] {
	return comparisons.filter(
		({ item, also, sides }) => item === id || also.includes(id) || sides.some(({ document }) => document === id)
	);
}
