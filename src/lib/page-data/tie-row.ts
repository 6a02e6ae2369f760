import type { TieKind, TieSign } from '#lib/atlas/vocabulary.ts';
import type { ItemLink } from './quotations.ts';

/** A tie in a table. */
export interface TieRow extends ItemLink {
	readonly kind: TieKind;
	readonly what: string;
	readonly figure?: string | undefined;
	readonly sign: TieSign;
	readonly isAbsent: boolean;
	/** The documents that say so, by their short titles. */
	readonly says: readonly string[];
	readonly from: ItemLink;
	readonly to: ItemLink;
	/** Seen from one end: the other, and which way the tie runs. */
	readonly other?: ItemLink | undefined;
	readonly direction: 'to' | 'from' | 'with';
}
