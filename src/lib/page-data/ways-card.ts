import type { ItemId } from '#lib/atlas/vocabulary.ts';

/** The countries of the network by ISO 3166-1 alpha-2, and the page of each that has one. */
export type Lands = Readonly<Record<string, { readonly name: string; readonly id?: ItemId | undefined }>>;

/** A question that the pack proposes, at `/ways/<id>`. */
export interface WaysQuestion {
	readonly id: string;
	readonly question: string;
}
