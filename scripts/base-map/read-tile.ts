import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import { VectorTile } from '@mapbox/vector-tile';
import type { Feature, Position } from 'geojson';
import { PbfReader } from 'pbf';
import type { BaseLayerName, BaseSource } from '../../src/lib/map-data/base-sources.ts';
import { tileAt, type TileAddress } from './tile-grid.ts';
import type { Surface } from './unit.ts';

export const tilePath = ({ path }: BaseSource, { z, x, y }: TileAddress) =>
	`static${path.replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`)}`;

/** The features of one layer of a committed tile, as GeoJSON; of all layers if none is named. */
export function readTile(source: BaseSource, tile: TileAddress, layer?: BaseLayerName): Feature[] {
	const file = new URL(`../../${tilePath(source, tile)}`, import.meta.url);
	const { layers } = new VectorTile(new PbfReader(readFileSync(file)));
	return Object.values(layers)
		.filter(({ name }) => !layer || name === layer)
		.flatMap((found) =>
			Array.from({ length: found.length }, (_, index) => found.feature(index).toGeoJSON(tile.x, tile.y, tile.z))
		);
}

const countries = new Map<string, Feature<Surface>[]>();

/** Whose land a point is on, at a source's closest zoom. */
export function countryAt(source: BaseSource, position: Position): string | undefined {
	const tile = tileAt(position, source.maxzoom);
	const key = tilePath(source, tile);
	if (!countries.has(key)) {
		countries.set(key, readTile(source, tile, 'countries') as Feature<Surface>[]);
	}
	return countries.get(key)!.find((country) => booleanPointInPolygon(position, country))?.properties?.iso;
}
