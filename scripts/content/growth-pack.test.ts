import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { excerptsAbout } from '#lib/atlas/atlas.ts';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { tileOf } from '#lib/geometry/tile-grid.ts';
import { encodeTile } from '#lib/server/map/encode-tile.ts';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { frontPage } from '#lib/server/pages/front.ts';
import { placeCard } from '#lib/server/pages/place.ts';
import { focusOf } from '#lib/server/pages/selection.ts';
import { frameOf } from '#lib/server/pages/layout-data.ts';
import { firstPoints, placeTileSet, pointFromTiles } from '#lib/server/map/place-tiles.ts';
import { writeGrowthPack } from './growth-pack.ts';

let folder: string;
let atlas: Atlas;
const counts = { places: 2000, documents: 20 };

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'growth-'));
	writeGrowthPack('geodata', folder, counts);
	const checked = checkPack(folder);
	expect(checked.problems).toEqual([]);
	atlas = checked.atlas;
});
afterAll(() => rmSync(folder, { recursive: true }));

it('makes a pack without a problem, with every place spoken of and proven', () => {
	expect(atlas.places.length).toBeGreaterThan(counts.places);
	expect(atlas.documents.length).toBeGreaterThan(counts.documents);
	expect(atlas.excerpts.length).toBeGreaterThanOrEqual(counts.places);
});

it('begins the map with a number of points that does not grow with the pack', () => {
	expect(firstPoints(atlas).features.length).toBeLessThan(600);
	expect(JSON.stringify(frameOf(atlas)).length).toBeLessThan(8000);
	expect(frontPage(atlas).sources.length).toBeLessThanOrEqual(12);
});

it('puts each other place into the last tiles once, and into no tile twice', () => {
	const { tiles, addresses, pointsOf } = placeTileSet(atlas)!;
	const last = addresses.filter(({ z }) => z === tiles.maxzoom).flatMap((tile) => pointsOf(tile));
	const ids = [...last, ...firstPoints(atlas).features].map(({ properties }) => properties.id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const { id } of atlas.places) expect(ids).toContain(id);
});

it('has a tile for every part of its bounds, and places only in their own', () => {
	const { tiles, addresses, pointsOf } = placeTileSet(atlas)!;
	for (const address of addresses) {
		for (const { geometry } of pointsOf(address)) {
			expect(tileOf(geometry.coordinates, address.z)).toEqual([address.x, address.y]);
		}
	}
	const [west, south, east, north] = tiles.bounds;
	for (const corner of [
		[west, south],
		[east, north]
	]) {
		const [x, y] = tileOf(corner, tiles.maxzoom);
		expect(addresses).toContainEqual({ z: tiles.maxzoom, x, y });
	}
});

it('writes tiles that a reader of vector tiles understands', () => {
	const { addresses, pointsOf } = placeTileSet(atlas)!;
	const tile = addresses.find((address) => pointsOf(address).length > 3)!;
	const layer = new VectorTile(new PbfReader(encodeTile(tile, pointsOf(tile)))).layers['points']!;
	expect(layer.length).toBe(pointsOf(tile).length);
	const { properties, geometry } = pointsOf(tile)[0]!;
	const read = layer.feature(0).toGeoJSON(tile.x, tile.y, tile.z);
	expect(read.properties).toEqual(properties);
	const [lng = NaN, lat = NaN] = (read.geometry as { coordinates: number[] }).coordinates;
	expect(lng).toBeCloseTo(geometry.coordinates[0]!, 2);
	expect(lat).toBeCloseTo(geometry.coordinates[1]!, 2);
	const empty = addresses.find((address) => pointsOf(address).length === 0);
	if (empty) expect(encodeTile(empty, []).length).toBeGreaterThan(0);
});

it('shows a place of a tile on its own page at every zoom', () => {
	const place = atlas.places.find(({ id }) => pointFromTiles(atlas, id))!;
	expect(focusOf(atlas, place).others).toMatchObject([{ properties: { id: place.id, minzoom: 0, labelMinzoom: 0 } }]);
	expect(focusOf(atlas, firstPlace()).others).toBeUndefined();
});

it('counts the documents that are silent, instead of naming them all', () => {
	const place = atlas.places.at(-1)!;
	const card = placeCard(atlas, place);
	const speaking = new Set(excerptsAbout(atlas, place).map(({ document }) => document));
	expect(card.silent).toEqual([]);
	expect(card.silentCount).toBe(atlas.documents.length - speaking.size);
});

function firstPlace() {
	return atlas.places.find((place) => !pointFromTiles(atlas, place.id))!;
}
