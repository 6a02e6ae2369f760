import { rmSync } from 'node:fs';
import { coarseLayers, regionLayers } from './base-layers.ts';
import { readEurasia, readWorld } from './natural-earth.ts';
import { repositoryPath } from './packages.ts';
import { buildRegion } from './region.ts';
import { writePart } from './tiles.ts';

const zooms = Array.from({ length: 9 }, (_, z) => z);

/** Writes all tiles. */
export async function writeTiles() {
	const region = await buildRegion();
	const layers = regionLayers(region);
	for (const z of zooms) rmSync(repositoryPath(`static/base/${z}`), { recursive: true, force: true });
	writePart('world', coarseLayers(readWorld(), layers, region));
	writePart('eurasia', coarseLayers(readEurasia(), layers, region));
	writePart('region', layers);
}
