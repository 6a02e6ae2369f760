import { expect, it } from 'vitest';
import { byTile, tileOf, tilesIn } from './tile-grid.ts';

const point = (lng: number, lat: number) => ({
	type: 'Feature' as const,
	properties: {},
	geometry: { type: 'Point' as const, coordinates: [lng, lat] }
});

it('counts columns from the west and rows from the north', () => {
	expect(tileOf([-179, 80], 1)).toEqual([0, 0]);
	expect(tileOf([47.6, 41.1], 5)).toEqual([20, 11]);
	expect(tileOf([47.6, -41.1], 5)).toEqual([20, 20]);
});

it('names every tile of the bounds once', () => {
	const tiles = tilesIn([40, 36, 56, 46], 6).map(({ x, y }) => `${x}/${y}`);
	expect(new Set(tiles).size).toBe(tiles.length);
	for (const corner of [
		[40, 36],
		[56, 46]
	])
		expect(tiles).toContain(tileOf(corner, 6).join('/'));
	expect(tilesIn([47, 41, 47, 41], 9)).toHaveLength(1);
});

it('sorts points by tile and loses none', () => {
	const points = [point(40, 40), point(40.001, 40), point(-40, 40)];
	const tiles = byTile(points, 6);
	expect([...tiles.values()].map(({ length }) => length).sort()).toEqual([1, 2]);
});
