import { VectorTile } from '@mapbox/vector-tile';
import type { Position } from 'geojson';
import { existsSync, readFileSync } from 'node:fs';
import { PbfReader } from 'pbf';
import { mercatorOf } from '#lib/geometry/mercator.ts';
import { baseSources } from '#lib/map-data/base-sources.ts';

interface Shape {
	readonly iso: string;
	/** In units of the tile. */
	readonly rings: readonly (readonly { x: number; y: number }[])[];
}
interface Tile {
	readonly extent: number;
	readonly shapes: readonly Shape[];
}

const tiles = new Map<string, Tile | undefined>();

/**
 * The country whose land a position lies on, by the borders that the base map draws: about 250 m exact around the
 * Caucasus, 1:10 million beyond. Nothing at sea.
 */
export function countryAt(position: Position): string | undefined {
	const source = isIn(baseSources.region.bounds, position) ? baseSources.region : baseSources.eurasia;
	const side = 2 ** source.maxzoom;
	const [x, y] = mercatorOf(position).map((share) => share * side) as [number, number];
	const [column, row] = [Math.floor(x), Math.floor(y)];
	const path = source.path.replace('{z}/{x}/{y}', `${source.maxzoom}/${column}/${row}`);
	if (!tiles.has(path)) tiles.set(path, readTile(`static${path}`));
	const tile = tiles.get(path);
	if (!tile) return undefined;
	const [px, py] = [(x - column) * tile.extent, (y - row) * tile.extent];
	return tile.shapes.find(({ rings }) => isInside(rings, px, py))?.iso;
}

function readTile(path: string): Tile | undefined {
	if (!existsSync(path)) return undefined;
	const layer = new VectorTile(new PbfReader(readFileSync(path))).layers['countries'];
	if (!layer) return undefined;
	const shapes = Array.from({ length: layer.length }, (_, index): Shape => {
		const feature = layer.feature(index);
		return { iso: String(feature.properties['iso']), rings: feature.loadGeometry() };
	});
	return { extent: layer.extent, shapes };
}

function isIn([west, south, east, north]: readonly [number, number, number, number], [lng = 0, lat = 0]: Position) {
	return lng >= west && lng <= east && lat >= south && lat <= north;
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
