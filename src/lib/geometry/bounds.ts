import type { Position } from 'geojson';
import type { MapPointFeature } from '#lib/map-data/map-features.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';

/** [west, south, east, north] in degrees. West is never greater than east: nothing here crosses the seam at 180°. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A part of the atlas on the map: what lights up, and where the camera should look. */
export interface Focus {
	/** A point has no extent. */
	readonly bounds: Bounds;
	/** Ids of map lines and map points. */
	readonly lines: readonly string[];
	readonly points: readonly string[];
	/** ISO codes of countries. */
	readonly countries: readonly string[];
	/** Those of the points that the map does not begin with: whatever the zoom, they are seen while they are meant. */
	readonly others?: readonly MapPointFeature[];
}

/** What a page is about on the map, and the parts of it that its address can single out. */
export interface Selection {
	readonly whole: Focus;
	/** By `leg:`, `node:` or `excerpt:` and an id. */
	readonly parts: Readonly<Record<string, Focus>>;
	/** On the page of a document: for each item, its first excerpt about it, where a click on the map scrolls to. */
	readonly reading?: { readonly document: ItemId; readonly firstExcerpt: Readonly<Partial<Record<ItemId, string>>> };
}

/** The bounds of positions; nothing for none. */
export function boundsOf(positions: Iterable<Position>): Bounds | undefined {
	let bounds: Bounds | undefined;
	for (const [lng = 0, lat = 0] of positions) {
		bounds = bounds
			? [Math.min(bounds[0], lng), Math.min(bounds[1], lat), Math.max(bounds[2], lng), Math.max(bounds[3], lat)]
			: [lng, lat, lng, lat];
	}
	return bounds;
}

/** The bounds of one position. */
export function boundsAt([lng = 0, lat = 0]: Position): Bounds {
	return [lng, lat, lng, lat];
}

/** Several as one. */
export function joinFocus(parts: readonly Focus[]): Focus | undefined {
	const bounds = boundsOf(
		parts.flatMap(({ bounds: [west, south, east, north] }) => [
			[west, south],
			[east, north]
		])
	);
	if (!bounds) return undefined;
	const merge = (key: 'lines' | 'points' | 'countries') => [...new Set(parts.flatMap((part) => part[key]))];
	const others = parts.flatMap((part) => part.others ?? []);
	return {
		bounds,
		lines: merge('lines'),
		points: merge('points'),
		countries: merge('countries'),
		...(others.length > 0 ? { others } : {})
	};
}
