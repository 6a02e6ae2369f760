import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import { baseLayerNames, type BaseLayerName, type BaseSource } from '../../src/lib/map-data/base-sources.ts';
import { repositoryPath } from './packages.ts';
import { tilesIn, type TileAddress } from './tile-grid.ts';

export type BaseLayers = Record<BaseLayerName, Feature[]>;

const extent = 4096;
/** In units of the tile; `countries` only answers the pointer and tints, so it may be coarser. */
const tolerance: Record<BaseLayerName, number> = {
	land: 4,
	countries: 16,
	borders: 4,
	lakes: 6,
	rivers: 6,
	areas: 6
};

const detailFrom = 6; // a source that ends before it is never looked at closely

interface TileOptions {
	/** Tiles that nobody sees, because a finer source covers them. */
	isHidden?: (tile: TileAddress) => boolean;
}

/** The features whose own `minzoom` and `maxzoom` allow this zoom, without those properties. */
function shownAt({ features }: GeoJSONVTTile, z: number): GeoJSONVTTile['features'] {
	const shown = features.flatMap((feature) => {
		const { minzoom = z, maxzoom = z, ...tags } = feature.tags ?? {};
		return z < minzoom || z > maxzoom ? [] : [{ ...feature, tags }];
	});
	return shown as GeoJSONVTTile['features'];
}

/** Writes every tile of a source as a plain file and says how many there are. */
export function writeTiles(source: BaseSource, layers: BaseLayers, options: TileOptions = {}): number {
	const indexes = baseLayerNames.map((name) => {
		const collection = { type: 'FeatureCollection' as const, features: layers[name] };
		// The index does not simplify at its own maxZoom: one more for what stays coarse.
		const staysCoarse = source.maxzoom < (name === 'countries' ? 8 : detailFrom);
		const maxZoom = source.maxzoom + (staysCoarse ? 1 : 0);
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

	rmSync(repositoryPath(`static${source.path.split('{')[0]}`), { recursive: true, force: true });
	const tiles = tilesIn(source);
	for (const tile of tiles) {
		const { z, x, y } = tile;
		const file = repositoryPath(
			`static${source.path.replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`)}`
		);
		const content = Object.fromEntries(
			indexes.flatMap(({ name, index }) => {
				if (options.isHidden?.(tile)) return [];
				const part = index.getTile(z, x, y);
				const features = part ? shownAt(part, z) : [];
				return features.length > 0 ? [[name, { ...part!, features }]] : [];
			})
		);
		mkdirSync(dirname(file.pathname), { recursive: true });
		writeFileSync(file, fromGeojsonVt(content, { version: 2, extent }));
	}
	return tiles.length;
}
