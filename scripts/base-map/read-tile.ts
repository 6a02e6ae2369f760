import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import { VectorTile } from '@mapbox/vector-tile';
import type { Feature, Position } from 'geojson';
import { PbfReader } from 'pbf';
import type { TileAddress } from '../../src/lib/geometry/tile-grid.ts';
import { baseMaxzoom, baseTilePath, drawnTile, type BaseLayerName } from '../../src/lib/map-data/base-map.ts';
import { tileAt } from './tile-grid.ts';
import type { Surface } from './unit.ts';

/** The features of one layer of a committed tile, as GeoJSON; of all layers if none is named. */
export function readTile(tile: TileAddress, layer?: BaseLayerName): Feature[] {
	const file = new URL(`../../static${baseTilePath(tile)}`, import.meta.url);
	const { layers } = new VectorTile(new PbfReader(readFileSync(file)));
	return Object.values(layers)
		.filter(({ name }) => !layer || name === layer)
		.flatMap((found) =>
			Array.from({ length: found.length }, (_, index) => found.feature(index).toGeoJSON(tile.x, tile.y, tile.z))
		);
}

const countries = new Map<string, Feature<Surface>[]>();

/** Whose land a point is on, as the map draws it at a zoom. */
export function countryAt(position: Position, zoom = baseMaxzoom): string | undefined {
	const tile = drawnTile(tileAt(position, zoom));
	const key = baseTilePath(tile);
	if (!countries.has(key)) {
		countries.set(key, readTile(tile, 'countries') as Feature<Surface>[]);
	}
	return countries.get(key)!.find((country) => booleanPointInPolygon(position, country))?.properties?.iso;
}
