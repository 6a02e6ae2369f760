import type { Position } from 'geojson';
import type { ItemBase } from './item-base.ts';
import type { Basis, PlaceKind } from './vocabulary.ts';

/** A place the documents name. */
export interface Place extends ItemBase<'places'> {
	/** In the language of the land, where no other name shows it by its script. */
	readonly localName?: string | undefined;
	readonly placeKind: PlaceKind;
	readonly country?: string | undefined;
	readonly basis: Basis;
	readonly reference: string;
	readonly asOf?: string | undefined;
	/** Absent for a label point: a region has no one position. */
	readonly withinKm?: number | undefined;
	readonly note?: string | undefined;
	/** [longitude, latitude] */
	readonly position: Position;
}
