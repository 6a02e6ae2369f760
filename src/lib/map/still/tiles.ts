import { VectorTile } from '@mapbox/vector-tile';
import type { Geometry } from 'geojson';
import { PbfReader } from 'pbf';
import { baseSourceIds, baseSources, type BaseSourceId } from '../base-sources.ts';
import { project, worldSize, type Frame } from './frame.ts';
import type { Extent } from './path.ts';

/** Reads a file of the site by its path. */
export type ReadFile = (path: string) => Uint8Array;

/** A feature of the base map in one tile, in pixels from the middle of the frame. */
export interface TileFeature {
	readonly layer: string;
	readonly properties: Readonly<Record<string, unknown>>;
	readonly geometry: Geometry;
	readonly tile: Extent;
}

/** How far a frame's drawing reaches, in pixels from its middle. */
export function extentOf({ drawn: { width, height } }: Frame): Extent {
	return [-width / 2, -height / 2, width / 2, height / 2];
}

/** The box that a source's `bounds` are in the frame. */
function extentOfSource(id: BaseSourceId, { zoom, middle }: Frame): Extent {
	const [west, south, east, north] = baseSources[id].bounds;
	const [left, top] = project([west, north], zoom);
	const [right, bottom] = project([east, south], zoom);
	return [left - middle[0], top - middle[1], right - middle[0], bottom - middle[1]];
}

/** Whether the frame shows anything of a source: it is fine enough to be drawn, and no finer one covers all of it. */
export function isSeen(id: BaseSourceId, frame: Frame): boolean {
	const [left, top, right, bottom] = extentOf(frame);
	const overlaps = ([l, t, r, b]: Extent) => l < right && r > left && t < bottom && b > top;
	const contains = ([l, t, r, b]: Extent) => l <= left && r >= right && t <= top && b >= bottom;
	const isFine = (source: BaseSourceId) => frame.zoom >= baseSources[source].minzoom;
	const finer = baseSourceIds.slice(baseSourceIds.indexOf(id) + 1);
	return (
		isFine(id) &&
		overlaps(extentOfSource(id, frame)) &&
		!finer.some((source) => isFine(source) && contains(extentOfSource(source, frame)))
	);
}

/** Everything of a source that the frame shows, from the tiles that the live map would ask for. */
export function tileFeatures(id: BaseSourceId, frame: Frame, readFile: ReadFile): TileFeature[] {
	const { path, minzoom, maxzoom } = baseSources[id];
	const z = Math.max(minzoom, Math.min(maxzoom, Math.floor(frame.zoom)));
	const side = worldSize(frame.zoom) / 2 ** z;
	const [left, top, right, bottom] = extentOf(frame);
	const limits = extentOfSource(id, frame);
	const column = (x: number) => Math.floor((x + frame.middle[0]) / side);
	const row = (y: number) => Math.floor((y + frame.middle[1]) / side);
	const last = 2 ** z - 1;
	const features: TileFeature[] = [];
	for (
		let x = Math.max(0, column(Math.max(left, limits[0])));
		x <= Math.min(last, column(Math.min(right, limits[2])));
		x++
	) {
		for (
			let y = Math.max(0, row(Math.max(top, limits[1])));
			y <= Math.min(last, row(Math.min(bottom, limits[3])));
			y++
		) {
			const corner = [x * side - frame.middle[0], y * side - frame.middle[1]] as const;
			const tile: Extent = [corner[0], corner[1], corner[0] + side, corner[1] + side];
			const file = path.replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`);
			features.push(...readTile(readFile(file), tile));
		}
	}
	return features;
}

function readTile(bytes: Uint8Array, tile: Extent): TileFeature[] {
	return Object.values(new VectorTile(new PbfReader(bytes)).layers).flatMap((layer) => {
		const scale = (tile[2] - tile[0]) / layer.extent;
		return Array.from({ length: layer.length }, (_, index): TileFeature => {
			const feature = layer.feature(index);
			const lines = feature
				.loadGeometry()
				.map((line) => line.map(({ x, y }) => [tile[0] + x * scale, tile[1] + y * scale]));
			return {
				layer: layer.name,
				properties: feature.properties,
				geometry:
					feature.type === 3
						? { type: 'Polygon', coordinates: lines }
						: feature.type === 2
							? { type: 'MultiLineString', coordinates: lines }
							: { type: 'MultiPoint', coordinates: lines.flat() },
				tile
			};
		});
	});
}
