import type { Position } from 'geojson';
import type { Bounds } from '#lib/geometry/bounds.ts';
import type { Item } from './item.ts';

export interface Membership {
	readonly organisation: string;
	readonly abbreviation: string;
	readonly isMember: boolean;
	/** The id of the excerpt that says so. */
	readonly excerpt: string;
}

/** A country the documents name. */
export interface Country extends Item {
	/** ISO 3166-1 alpha-2; joins it to the base map's polygons. */
	readonly iso: string;
	readonly memberships: readonly Membership[];
	/** The bounds of its main landmass. */
	readonly bounds: Bounds;
	/** A point inside its main landmass, [longitude, latitude]. */
	readonly position: Position;
}
