import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import { baseLayerNames, baseTilePath, type BaseLayerName, type BasePart } from '../../src/lib/map-data/base-map.ts';
import { repositoryPath } from './packages.ts';
import { tilesOf } from './tile-grid.ts';

export type BaseLayers = Record<BaseLayerName, Feature[]>;

const extent = 4096;
/** In units of the tile. */
const tolerance: Record<BaseLayerName, number> = {
	countries: 4,
	borders: 4,
	lakes: 6,
	rivers: 6,
	areas: 6
};

const detailFrom = 6; // a part that ends before it is never looked at closely

/** The features whose own `minzoom` and `maxzoom` allow this zoom, without those properties. */
function shownAt({ features }: GeoJSONVTTile, z: number): GeoJSONVTTile['features'] {
	const shown = features.flatMap((feature) => {
		const { minzoom = z, maxzoom = z, ...tags } = feature.tags ?? {};
		return z < minzoom || z > maxzoom ? [] : [{ ...feature, tags }];
	});
	return shown as GeoJSONVTTile['features'];
}

/** Writes every tile of a part as a plain file. */
export function writePart(part: BasePart, layers: BaseLayers) {
	const tiles = tilesOf(part);
	const maxzoom = Math.max(...tiles.map(({ z }) => z));
	const indexes = baseLayerNames.map((name) => {
		const collection = { type: 'FeatureCollection' as const, features: layers[name] };
		// The index does not simplify at its own maxZoom: one more for what stays coarse.
		const maxZoom = maxzoom + (maxzoom < detailFrom ? 1 : 0);
		const index = new GeoJSONVT(collection, {
			extent,
			buffer: 64,
			tolerance: tolerance[name],
			maxZoom,
			indexMaxZoom: Math.min(5, maxZoom),
			indexMaxPoints: 0
		});
		return { name, index };
	});

	for (const tile of tiles) {
		const { z, x, y } = tile;
		const content = Object.fromEntries(
			indexes.flatMap(({ name, index }) => {
				const found = index.getTile(z, x, y);
				const features = found ? shownAt(found, z) : [];
				return features.length > 0 ? [[name, { ...found!, features }]] : [];
			})
		);
		const file = repositoryPath(`static${baseTilePath(tile)}`);
		mkdirSync(dirname(file.pathname), { recursive: true });
		writeFileSync(file, fromGeojsonVt(content, { version: 2, extent }));
	}
}
