import { mercatorOf } from '../../src/lib/geometry/mercator.ts';
import type { BaseSource } from '../../src/lib/map-data/base-sources.ts';

export interface TileAddress {
	z: number;
	x: number;
	y: number;
}

const column = (lng: number, z: number) => mercatorOf([lng, 0])[0] * 2 ** z;
const row = (lat: number, z: number) => mercatorOf([0, lat])[1] * 2 ** z;

/** Every tile that MapLibre may ask a source for, by zoom, column and row. */
export function tilesIn({ bounds, minzoom, maxzoom }: BaseSource): TileAddress[] {
	const [west, south, east, north] = bounds;
	const tiles: TileAddress[] = [];
	for (let z = minzoom; z <= maxzoom; z++) {
		const last = 2 ** z - 1;
		for (let x = Math.floor(column(west, z)); x <= Math.min(last, Math.ceil(column(east, z)) - 1); x++) {
			for (let y = Math.max(0, Math.floor(row(north, z))); y <= Math.min(last, Math.ceil(row(south, z)) - 1); y++) {
				tiles.push({ z, x, y });
			}
		}
	}
	return tiles;
}

/** Whether a tile lies wholly under another source. */
export function isCoveredBy({ bounds: [west, south, east, north] }: BaseSource, { z, x, y }: TileAddress) {
	const slack = 1e-3 * 2 ** (z - 5); // of a tile; the bounds are drawn in by a trifle
	return (
		x >= column(west, z) - slack &&
		x + 1 <= column(east, z) + slack &&
		y >= row(north, z) - slack &&
		y + 1 <= row(south, z) + slack
	);
}

/** The tile that holds a point. */
export const tileAt = ([lng, lat]: number[], z: number): TileAddress => ({
	z,
	x: Math.floor(column(lng, z)),
	y: Math.floor(row(lat, z))
});
