import type { Corridor } from './corridor.ts';
import type { Country } from './country.ts';
import type { SourceDocument } from './document.ts';
import type { AtlasEvent } from './event.ts';
import type { Place } from './place.ts';
import type { Organisation } from './organisation.ts';
import { isSlug } from './slug.ts';
import type { Tie } from './tie.ts';
import { itemKinds, type ItemId, type ItemKind } from './vocabulary.ts';

/** Whatever has a page of its own. Its `kind` says which of them it is. */
export type Item = Corridor | Place | AtlasEvent | Country | Organisation | Tie | SourceDocument;
export type ItemOf<Kind extends ItemKind> = Extract<Item, { readonly kind: Kind }>;

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
