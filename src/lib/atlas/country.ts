import type { Position } from 'geojson';
import type { Bounds } from '#lib/geometry/bounds.ts';
import type { ItemBase } from './item-base.ts';

/** A country the documents name. */
export interface Country extends ItemBase<'countries'> {
	/** ISO 3166-1 alpha-2; joins it to the base map's polygons. */
	readonly iso: string;
	/** The bounds of its main landmass. */
	readonly bounds: Bounds;
	/** A point inside its main landmass, [longitude, latitude]. */
	readonly position: Position;
	/** Where ties to it begin and end on the map, where that is not its position. */
	readonly anchor?: Position | undefined;
}
