import type { FeatureCollection, Point } from 'geojson';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { once } from '#lib/memo/once.ts';
import { boundsOf } from '#lib/geometry/bounds.ts';
import type { MapPoint, MapPointFeature, PlaceTiles } from '#lib/map-data/map-features.ts';
import { mapPoints } from './points.ts';
import { morePlacesFrom } from './rank-places.ts';
import { byTile, tilesIn, type TileAddress } from '#lib/geometry/tile-grid.ts';

const mostInFile = 1000; // places in a tile of the last zoom: some 20 kB as they are sent
const mostFiles = 5000; // of one zoom: beyond that the last tiles hold more instead

/** The tiles of the places that the map does not begin with. */
export interface PlaceTileSet {
	readonly tiles: PlaceTiles;
	/** Every tile within the bounds, empty ones too: MapLibre reports a missing tile as an error. */
	readonly addresses: readonly TileAddress[];
	readonly pointsOf: (tile: TileAddress) => readonly MapPointFeature[];
}

interface SplitPoints {
	readonly first: FeatureCollection<Point, MapPoint>;
	readonly laterById: ReadonlyMap<string, MapPointFeature>;
	readonly tileSet: PlaceTileSet | undefined;
}

const splitPoints = once((atlas: Atlas) => split(mapPoints(atlas)));

function split(all: FeatureCollection<Point, MapPoint>): SplitPoints {
	const isLater = ({ properties: { kind, minzoom } }: MapPointFeature) => kind === 'place' && minzoom >= morePlacesFrom;
	const later = all.features.filter(isLater);
	return {
		first: { ...all, features: all.features.filter((point) => !isLater(point)) },
		laterById: new Map(later.map((point) => [point.properties.id, point])),
		tileSet: tileSetOf(later)
	};
}

/** What the map begins with: stops, events, and the most quoted places. */
export function firstPoints(atlas: Atlas): FeatureCollection<Point, MapPoint> {
	return splitPoints(atlas).first;
}

/** The tiles of the places that come later; nothing where there are none. */
export function placeTileSet(atlas: Atlas): PlaceTileSet | undefined {
	return splitPoints(atlas).tileSet;
}

/** The point of an item that only a tile has, as the item's own page shows it: at every zoom. */
export function pointFromTiles(atlas: Atlas, id: string): MapPointFeature | undefined {
	const point = splitPoints(atlas).laterById.get(id);
	return point && { ...point, properties: { ...point.properties, minzoom: 0, labelMinzoom: 0 } };
}

function tileSetOf(places: readonly MapPointFeature[]): PlaceTileSet | undefined {
	const bounds = boundsOf(places.map(({ geometry }) => geometry.coordinates));
	if (!bounds) return undefined;
	const levels: Map<string, MapPointFeature[]>[] = [];
	let maxzoom = morePlacesFrom;
	for (; ; maxzoom++) {
		const level = byTile(places, maxzoom);
		levels.push(level);
		const fullest = [...level.values()].reduce((most, { length }) => Math.max(most, length), 0);
		if (fullest <= mostInFile || tilesIn(bounds, maxzoom + 1).length > mostFiles) break;
	}
	return {
		tiles: { bounds, minzoom: morePlacesFrom, maxzoom },
		addresses: levels.flatMap((_, index) => tilesIn(bounds, morePlacesFrom + index)),
		pointsOf: ({ z, x, y }) => {
			const points = levels[z - morePlacesFrom]?.get(`${x}/${y}`) ?? [];
			// MapLibre enlarges the last tiles beyond their zoom, so they hold everything.
			return z === maxzoom ? points : points.filter(({ properties }) => properties.minzoom <= z);
		}
	};
}
