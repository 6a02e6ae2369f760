import type { ItemKind } from './vocabulary.ts';

/** What every item of the pack has: its kind, an id that is also its address, and names. */
export interface ItemBase<Kind extends ItemKind = ItemKind> {
	readonly kind: Kind;
	readonly id: `${Kind}/${string}`;
	readonly name: string;
	/** Other names and spellings by which people, or the documents, call it. */
	readonly otherNames: readonly string[];
}
