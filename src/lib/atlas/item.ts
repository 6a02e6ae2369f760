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
	return /^[a-z]+\/[a-z0-9-]+$/.test(value) && itemKinds.some((known) => value.startsWith(`${known}/`));
}
