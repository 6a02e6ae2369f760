import type { FeatureCollection, Point } from 'geojson';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { once } from '#lib/geometry/once.ts';
import { boundsOf } from '#lib/geometry/bounds.ts';
import type { MapPoint, MapPointFeature, PlaceTiles } from '#lib/map-data/map-features.ts';
import { mapPoints } from './points.ts';
import { othersFrom } from './rank-places.ts';
import { byTile, tilesIn, type TileAddress } from '#lib/geometry/tile-grid.ts';

const mostInFile = 1000; // places in a tile of the last zoom: some 20 kB as they are sent
const mostFiles = 5000; // of one zoom, most of them empty where places crowd: beyond it the last tiles grow instead

/** The tiles of the places that the map does not begin with. */
export interface PlacePyramid {
	readonly tiles: PlaceTiles;
	/** Of every tile within the bounds, empty ones too: MapLibre takes a missing one for a fault. */
	readonly addresses: readonly TileAddress[];
	readonly pointsOf: (tile: TileAddress) => readonly MapPointFeature[];
}

interface SplitPoints {
	readonly first: FeatureCollection<Point, MapPoint>;
	readonly otherById: ReadonlyMap<string, MapPointFeature>;
	readonly pyramid: PlacePyramid | undefined;
}

const splitPoints = once((atlas: Atlas) => split(mapPoints(atlas)));

function split(all: FeatureCollection<Point, MapPoint>): SplitPoints {
	const isOther = ({ properties: { kind, minzoom } }: MapPointFeature) => kind === 'place' && minzoom >= othersFrom;
	const others = all.features.filter(isOther);
	return {
		first: { ...all, features: all.features.filter((point) => !isOther(point)) },
		otherById: new Map(others.map((point) => [point.properties.id, point])),
		pyramid: pyramidOf(others)
	};
}

/** What the map begins with: stops, events, and the places most spoken of. */
export function firstPoints(atlas: Atlas): FeatureCollection<Point, MapPoint> {
	return splitPoints(atlas).first;
}

/** The tiles of the other places; nothing where there are none. */
export function placePyramid(atlas: Atlas): PlacePyramid | undefined {
	return splitPoints(atlas).pyramid;
}

/** The point of an item that only a tile has, as the item's own page shows it: at every zoom. */
export function pointFromTiles(atlas: Atlas, id: string): MapPointFeature | undefined {
	const point = splitPoints(atlas).otherById.get(id);
	return point && { ...point, properties: { ...point.properties, minzoom: 0, labelMinzoom: 0 } };
}

function pyramidOf(places: readonly MapPointFeature[]): PlacePyramid | undefined {
	const bounds = boundsOf(places.map(({ geometry }) => geometry.coordinates));
	if (!bounds) return undefined;
	const levels: Map<string, MapPointFeature[]>[] = [];
	let maxzoom = othersFrom;
	for (; ; maxzoom++) {
		const level = byTile(places, maxzoom);
		levels.push(level);
		const fullest = [...level.values()].reduce((most, { length }) => Math.max(most, length), 0);
		if (fullest <= mostInFile || tilesIn(bounds, maxzoom + 1).length > mostFiles) break;
	}
	return {
		tiles: { bounds, minzoom: othersFrom, maxzoom },
		addresses: levels.flatMap((_, index) => tilesIn(bounds, othersFrom + index)),
		pointsOf: ({ z, x, y }) => {
			const points = levels[z - othersFrom]?.get(`${x}/${y}`) ?? [];
			// The last tiles are enlarged, and so hold what is seen nearer still.
			return z === maxzoom ? points : points.filter(({ properties }) => properties.minzoom <= z);
		}
	};
}
