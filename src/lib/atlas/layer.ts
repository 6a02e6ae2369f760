import type { ItemId, Mode, Status } from './vocabulary.ts';

/** Something the reader switches on and off. */
export interface LayerEntry {
	/** Also its word in addresses. */
	readonly id: string;
	readonly name: string;
	/** The page that tells of it. */
	readonly href: ItemId | `/${string}`;
	readonly kind: 'corridor' | 'event' | 'places' | 'events';
	/** Decides its colour: the place among the corridors. */
	readonly strand: number;
	readonly excerptCount: number;
	/** Which lines it has, for the key. */
	readonly lines: readonly { readonly mode: Mode; readonly status: Status }[];
}
