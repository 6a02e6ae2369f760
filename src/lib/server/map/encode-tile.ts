import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, Point } from 'geojson';
import { mercatorOf } from '#lib/geometry/mercator.ts';
import type { TileAddress } from '#lib/geometry/tile-grid.ts';

const extent = 4096; // units along the side of a tile, as the specification of vector tiles counts

/** A Mapbox Vector Tile with one layer, `points`. */
export function encodeTile({ z, x, y }: TileAddress, points: readonly Feature<Point, object>[]): Uint8Array {
	const features = points.map(({ properties, geometry }) => {
		const [worldX, worldY] = mercatorOf(geometry.coordinates);
		const inTile = [(worldX * 2 ** z - x) * extent, (worldY * 2 ** z - y) * extent].map(Math.round);
		return { type: 1 as const, geometry: [inTile as [number, number]], tags: properties as Record<string, string> };
	});
	return fromGeojsonVt(
		{ points: { features } as unknown as Parameters<typeof fromGeojsonVt>[0][string] },
		{ version: 2, extent }
	);
}
