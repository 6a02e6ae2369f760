import type { Tie } from '#lib/atlas/tie.ts';
import type { Dated } from './as-known.ts';
import type { ItemLink } from './quotations.ts';

/** A tie in a table. */
export interface TieRow extends ItemLink, Dated, Pick<Tie, 'what' | 'sign' | 'isAbsent'> {
	readonly figure?: string | undefined;
	/** The documents that say so, by their short titles. */
	readonly says: readonly ({ readonly name: string } & Dated)[];
	readonly from: ItemLink;
	readonly to: ItemLink;
	/** Seen from one end: the other, and which way the tie runs. */
	readonly other?: ItemLink | undefined;
	readonly direction: 'to' | 'from' | 'with';
}
