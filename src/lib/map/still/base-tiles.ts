import { VectorTile } from '@mapbox/vector-tile';
import type { Geometry } from 'geojson';
import { PbfReader } from 'pbf';
import type { TileAddress } from '#lib/geometry/tile-grid.ts';
import { baseMaxzoom, baseTilePath, drawnTile } from '#lib/map-data/base-map.ts';
import { worldSize } from '#lib/geometry/mercator.ts';
import { outerEdges } from './outer-edges.ts';
import type { Frame } from './viewport.ts';
import type { Extent } from './path.ts';

/** Reads a file of the site by its path. */
export type ReadFile = (path: string) => Uint8Array;

/** A feature of the base map in one tile, in pixels from the middle of the frame. */
export interface TileFeature {
	readonly layer: string;
	readonly properties: Readonly<Record<string, unknown>>;
	readonly geometry: Geometry;
	/** What of it is drawn. */
	readonly tile: Extent;
}

/** How far a frame's drawing reaches, in pixels from its middle. */
export function extentOf({ drawn: { width, height } }: Frame): Extent {
	return [-width / 2, -height / 2, width / 2, height / 2];
}

/** Everything of the base map that the frame shows, from the tiles that the live map would draw. */
export function tileFeatures(frame: Frame, readFile: ReadFile): TileFeature[] {
	const z = Math.max(0, Math.min(baseMaxzoom, Math.floor(frame.zoom)));
	const side = worldSize(frame.zoom) / 2 ** z;
	const last = 2 ** z - 1;
	const indexOf = (pixel: number) => Math.max(0, Math.min(last, Math.floor(pixel / side)));
	const [left, top, right, bottom] = extentOf(frame);
	const [middleX, middleY] = frame.middle;
	const features: TileFeature[] = [];
	for (let x = indexOf(left + middleX); x <= indexOf(right + middleX); x++) {
		for (let y = indexOf(top + middleY); y <= indexOf(bottom + middleY); y++) {
			const tile = boxOf({ z, x, y }, frame);
			const drawn = drawnTile({ z, x, y });
			features.push(...readTile(decoded(baseTilePath(drawn), readFile), boxOf(drawn, frame), tile));
		}
	}
	return features;
}

/** Where a tile lies in the frame. */
function boxOf({ z, x, y }: TileAddress, { zoom, middle }: Frame): Extent {
	const side = worldSize(zoom) / 2 ** z;
	const [left, top] = [x * side - middle[0], y * side - middle[1]];
	return [left, top, left + side, top + side];
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
	const layers = Object.values(new VectorTile(new PbfReader(bytes)).layers).map((layer) => ({
		name: layer.name,
		extent: layer.extent,
		features: Array.from({ length: layer.length }, (_, index) => {
			const feature = layer.feature(index);
			return { type: feature.type, properties: feature.properties, lines: feature.loadGeometry() };
		})
	}));
	return [...layers, ...layers.filter(({ name }) => name === 'countries').map(landOf)];
}

/** All countries as one shape: drawn one by one, each border would be in the drawing twice. */
function landOf({ extent, features }: DecodedLayer): DecodedLayer {
	const lines = outerEdges(features.flatMap((country) => country.lines));
	return { name: 'land', extent, features: [{ type: 3, properties: {}, lines }] };
}

/** Of a tile whose features fill one box the part in another. */
function readTile(layers: readonly DecodedLayer[], [left, top, right]: Extent, tile: Extent): TileFeature[] {
	return layers.flatMap(({ name, extent, features }) => {
		const scale = (right - left) / extent;
		return features.map(({ type, properties, lines }): TileFeature => {
			const coordinates = lines.map((line) => line.map(({ x, y }) => [left + x * scale, top + y * scale]));
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
