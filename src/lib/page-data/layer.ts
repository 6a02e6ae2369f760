import type { Bounds } from '#lib/geometry/bounds.ts';
import type { PathName, SymbolName } from '#lib/map-data/map-features.ts';
import type { ItemId, Mode, Status } from '#lib/atlas/vocabulary.ts';

/** The layers that every atlas has beside those of its corridors and events. */
export const sharedLayers = ['places', 'events', 'ties'] as const;

/** In an address: no layer is on. Programs that tidy addresses would drop an empty value. */
export const noLayers = 'none';

/** Something the reader switches on and off. */
export interface LayerEntry {
	/** Also its word in addresses. */
	readonly id: string;
	readonly name: string;
	/** Its name in the legend, if that is a shorter one. */
	readonly label?: string;
	/** The page about it. */
	readonly href: ItemId | `/${string}`;
	readonly kind: 'corridor' | 'event' | 'places' | 'events' | 'ties';
	/** How the map draws its points; absent for a corridor, which is drawn as a line. */
	readonly symbol?: SymbolName;
	/** Decides its colour: the place among the corridors. */
	readonly strand: number;
	readonly excerptCount: number;
	/** Where its lines are; absent for what is spread over the whole map. */
	readonly bounds?: Bounds | undefined;
	/** Which lines it has, for the key. */
	readonly lines: readonly { readonly mode: Mode; readonly status: Status }[];
	/** Which paths its events have, for the key. */
	readonly paths?: readonly PathName[];
}

/** Whether a layer is on where an address says nothing. */
export function isOnAtFirst({ kind }: Pick<LayerEntry, 'kind'>): boolean {
	return kind !== 'ties';
}
