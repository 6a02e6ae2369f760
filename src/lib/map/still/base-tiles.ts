import { VectorTile } from '@mapbox/vector-tile';
import type { Geometry } from 'geojson';
import { PbfReader } from 'pbf';
import { baseSourceIds, baseSources, type BaseSourceId } from '#lib/map-data/base-sources.ts';
import { project, worldSize } from '#lib/geometry/mercator.ts';
import type { Frame } from './viewport.ts';
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
			features.push(...readTile(decoded(file, readFile), tile));
		}
	}
	return features;
}

interface DecodedLayer {
	readonly name: string;
	readonly extent: number;
	readonly features: readonly {
		readonly type: 0 | 1 | 2 | 3;
		readonly properties: Readonly<Record<string, unknown>>;
		readonly lines: readonly (readonly { readonly x: number; readonly y: number }[])[];
	}[];
}

const mostDecoded = 64; // tiles: neighbouring pages share theirs
const decodedTiles = new Map<string, readonly DecodedLayer[]>();

/** The layers of a tile. The pages of a region are drawn from the same few, so those used last are kept. */
function decoded(file: string, readFile: ReadFile): readonly DecodedLayer[] {
	const layers = decodedTiles.get(file) ?? decode(readFile(file));
	decodedTiles.delete(file);
	decodedTiles.set(file, layers);
	for (const oldest of decodedTiles.keys()) {
		if (decodedTiles.size <= mostDecoded) break;
		decodedTiles.delete(oldest);
	}
	return layers;
}

function decode(bytes: Uint8Array): DecodedLayer[] {
	return Object.values(new VectorTile(new PbfReader(bytes)).layers).map((layer) => ({
		name: layer.name,
		extent: layer.extent,
		features: Array.from({ length: layer.length }, (_, index) => {
			const feature = layer.feature(index);
			return { type: feature.type, properties: feature.properties, lines: feature.loadGeometry() };
		})
	}));
}

function readTile(layers: readonly DecodedLayer[], tile: Extent): TileFeature[] {
	return layers.flatMap(({ name, extent, features }) => {
		const scale = (tile[2] - tile[0]) / extent;
		return features.map(({ type, properties, lines }): TileFeature => {
			const coordinates = lines.map((line) => line.map(({ x, y }) => [tile[0] + x * scale, tile[1] + y * scale]));
			return {
				layer: name,
				properties,
				geometry:
					type === 3
						? { type: 'Polygon', coordinates }
						: type === 2
							? { type: 'MultiLineString', coordinates }
							: { type: 'MultiPoint', coordinates: coordinates.flat() },
				tile
			};
		});
	});
}
