import type { ItemId, Mode, StatusThen } from '#lib/atlas/vocabulary.ts';
import type { Dated } from './as-known.ts';
import type { ExcerptCard, ItemLink } from './quotations.ts';
import type { WaysQuestion } from './ways-card.ts';

/** Kilometres of one corridor, or of all, in one country. */
export interface CrossingCard extends Dated<CrossingCard> {
	readonly km: number;
	/** Of the corridor's length. */
	readonly share: number;
	/** What of it is not in operation. */
	readonly notInOperation: readonly { readonly status: StatusThen; readonly km: number }[];
	/** The page of the stretch; the totals have none. */
	readonly href?: `/crossings/${string}` | undefined;
}

/** A country, or the sea between two. */
export interface CrossedLand {
	readonly code: string;
	readonly name: string;
	/** Where the atlas has a page about it. */
	readonly id?: ItemId | undefined;
}

export interface CrossingsCard {
	readonly corridors: readonly (ItemLink & {
		readonly shortName: string;
		readonly strand: number;
		readonly km: number;
	})[];
	/** One for each country, the most crossed first; its cells are in the order of the corridors. */
	readonly rows: readonly {
		readonly land: CrossedLand;
		readonly cells: readonly (CrossingCard | undefined)[];
		readonly total: CrossingCard;
	}[];
	readonly totalKm: number;
	readonly sharedStops: readonly {
		readonly id: string;
		readonly name: string;
		readonly corridors: readonly ItemLink[];
	}[];
	/** The file with the same figures. */
	readonly table: `/${string}`;
}

/** What of a corridor lies in one country. */
export interface StretchCard extends CrossingCard {
	readonly corridor: ItemLink;
	readonly land: CrossedLand;
	/** What documents say of both. */
	readonly excerpts: readonly ExcerptCard[];
	readonly legs: readonly (Dated & {
		readonly id: string;
		readonly from: string;
		readonly to: string;
		readonly mode: Mode;
		readonly status: StatusThen;
		readonly km: number;
	})[];
}

/** What of the corridors lies in a country, and what depends on it. */
export interface CountryCrossed {
	readonly runs: readonly (CrossingCard & { readonly corridor: ItemLink })[];
	/** Shared track counts once. */
	readonly totalKm: number;
	readonly closing: Closing & Dated<Closing>;
}

/** How many prepared questions leave a country open, which of them its closing would cut, and which it would make longer. */
export interface Closing {
	readonly asked: number;
	readonly cut: readonly WaysQuestion[];
	readonly longer: readonly (WaysQuestion & { readonly km: number })[];
}
