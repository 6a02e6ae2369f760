import { baseSources } from '../../src/lib/map-data/base-sources.ts';
import { coarseLayers, regionLayers } from './base-layers.ts';
import { readEurasia, readWorld } from './natural-earth.ts';
import { buildRegion } from './region.ts';
import { isCoveredBy } from './tile-grid.ts';
import { writeTiles } from './tiles.ts';

/** Writes the tiles of all three sources. */
export async function writeSources() {
	const region = await buildRegion();
	const layers = regionLayers(region);
	writeTiles(baseSources.world, coarseLayers(readWorld(), layers, region));
	writeTiles(baseSources.eurasia, coarseLayers(readEurasia(), layers, region), {
		isHidden: (tile) => isCoveredBy(baseSources.region, tile)
	});
	writeTiles(baseSources.region, layers);
}
