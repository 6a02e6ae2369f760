import type { Position } from 'geojson';

/** [west, south, east, north] in degrees. West is never greater than east: nothing here crosses the seam at 180°. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

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
