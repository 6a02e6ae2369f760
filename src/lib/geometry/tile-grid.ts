import type { Feature, Point, Position } from 'geojson';
import type { Bounds } from './bounds.ts';
import { mercatorOf } from './mercator.ts';

export interface TileAddress {
	readonly z: number;
	readonly x: number;
	readonly y: number;
}

/** The column and row of the tile that a position lies in. */
export function tileOf(position: Position, z: number): [x: number, y: number] {
	const [x, y] = mercatorOf(position);
	return [Math.floor(x * 2 ** z), Math.floor(y * 2 ** z)];
}

/** Every tile of a zoom that intersects the bounds. */
export function tilesIn([west, south, east, north]: Bounds, z: number): TileAddress[] {
	const [left, top] = tileOf([west, north], z);
	const [right, bottom] = tileOf([east, south], z);
	const width = right - left + 1;
	return Array.from({ length: width * (bottom - top + 1) }, (_, index) => ({
		z,
		x: left + (index % width),
		y: top + Math.floor(index / width)
	}));
}

/** Points by the tile they lie in, `column/row`; empty tiles are left out. */
export function byTile<T extends Feature<Point, object>>(points: readonly T[], z: number): Map<string, T[]> {
	const tiles = new Map<string, T[]>();
	for (const point of points) {
		const key = tileOf(point.geometry.coordinates, z).join('/');
		const tile = tiles.get(key);
		if (tile) tile.push(point);
		else tiles.set(key, [point]);
	}
	return tiles;
}
