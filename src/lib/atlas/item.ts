import { isSlug } from './slug.ts';
import { itemKinds, type ItemId, type ItemKind } from './vocabulary.ts';

/** What every item of the pack has: an id that is also its address, and names. */
export interface Item {
	readonly id: ItemId;
	readonly name: string;
	/** Other names and spellings by which people, or the documents, call it. */
	readonly otherNames: readonly string[];
}

export function itemKindOf(id: ItemId): ItemKind {
	const kind = itemKinds.find((known) => id.startsWith(`${known}/`));
	if (!kind) throw new Error(`${id} is not the id of an item`);
	return kind;
}

/** The last part of an id: `aktau` of `places/aktau`. */
export function slugOf(id: ItemId): string {
	return id.slice(id.indexOf('/') + 1);
}

export function isItemId(value: string): value is ItemId {
	const kind = itemKinds.find((known) => value.startsWith(`${known}/`));
	return kind !== undefined && isSlug(value.slice(kind.length + 1));
}
