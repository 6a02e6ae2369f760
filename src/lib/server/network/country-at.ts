import { VectorTile } from '@mapbox/vector-tile';
import type { Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { PbfReader } from 'pbf';
import { mercatorOf } from '#lib/geometry/mercator.ts';
import { tileOf } from '#lib/geometry/tile-grid.ts';
import { baseMaxzoom, baseTilePath, drawnTile } from '#lib/map-data/base-map.ts';

interface Shape {
	readonly iso: string;
	/** In units of the tile. */
	readonly rings: readonly (readonly { x: number; y: number }[])[];
}
interface Tile {
	readonly extent: number;
	readonly shapes: readonly Shape[];
}

const tiles = new Map<string, Tile>();

/**
 * The country whose land a position lies on, by the borders that the base map draws: about 250 m exact around the
 * Caucasus, 1:10 million in Eurasia, 1:50 million beyond. Nothing at sea.
 */
export function countryAt(position: Position): string | undefined {
	const [column, row] = tileOf(position, baseMaxzoom);
	const { z, x, y } = drawnTile({ z: baseMaxzoom, x: column, y: row });
	const path = baseTilePath({ z, x, y });
	const tile = tiles.get(path) ?? readTile(`static${path}`);
	tiles.set(path, tile);
	const [left, top] = mercatorOf(position);
	const [px, py] = [(left * 2 ** z - x) * tile.extent, (top * 2 ** z - y) * tile.extent];
	return tile.shapes.find(({ rings }) => isInside(rings, px, py))?.iso;
}

function readTile(path: string): Tile {
	const layer = new VectorTile(new PbfReader(readFileSync(path))).layers['countries'];
	if (!layer) return { extent: 1, shapes: [] };
	const shapes = Array.from({ length: layer.length }, (_, index): Shape => {
		const feature = layer.feature(index);
		return { iso: String(feature.properties['iso']), rings: feature.loadGeometry() };
	});
	return { extent: layer.extent, shapes };
}

/** Counts the sides that a ray to the right crosses: inside where the number is odd. */
function isInside(rings: Shape['rings'], x: number, y: number): boolean {
	let inside = false;
	for (const ring of rings) {
		let before = ring.at(-1)!;
		for (const point of ring) {
			if (point.y > y !== before.y > y) {
				const crossing = point.x + ((y - point.y) / (before.y - point.y)) * (before.x - point.x);
				if (x < crossing) inside = !inside;
			}
			before = point;
		}
	}
	return inside;
}
