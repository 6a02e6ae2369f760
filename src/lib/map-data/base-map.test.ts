import { describe, expect, it } from 'vitest';
import { tileOf } from '#lib/geometry/tile-grid.ts';
import { basePartOf, baseTileAt, baseTilePath, drawnTile } from './base-map.ts';

const tileAt = (lng: number, lat: number, z: number) => {
	const [x, y] = tileOf([lng, lat], z);
	return { z, x, y };
};
const [baku, omsk, chicago] = [[49.8, 40.4] as const, [73.4, 55] as const, [-87.6, 41.9] as const];

describe('the tiles of the base map', () => {
	it.each([
		['Baku', baku, ['world', 'region', 'region', 'region', 'region', undefined]],
		['Omsk', omsk, ['world', 'eurasia', 'eurasia', undefined, undefined, undefined]],
		['Chicago', chicago, ['world', undefined, undefined, undefined, undefined, undefined]]
	] as const)('over %s are made from what is finest there', (_, [lng, lat], parts) => {
		expect([4, 5, 6, 7, 8, 9].map((z) => basePartOf(tileAt(lng, lat, z)))).toEqual(parts);
	});

	it('give way to the nearest above them where they are missing', () => {
		expect(drawnTile(tileAt(...baku, 8))).toEqual(tileAt(...baku, 8));
		expect(drawnTile(tileAt(...omsk, 8))).toEqual(tileAt(...omsk, 6));
		expect(drawnTile(tileAt(...chicago, 8))).toEqual(tileAt(...chicago, 4));
	});

	it('are known by their addresses, wherever the site stands', () => {
		const tile = tileAt(...omsk, 6);
		expect(baseTileAt(`https://atlas.example/below${baseTilePath(tile)}`)).toEqual(tile);
		for (const other of ['/geodata/map/places/6/1/2.pbf', '/base/labels.geojson', '/base/6/1.pbf']) {
			expect(baseTileAt(other), other).toBeUndefined();
		}
	});
});
