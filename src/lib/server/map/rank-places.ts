import { byTile, tileOf } from '#lib/geometry/tile-grid.ts';
import { nearestZoom } from '#lib/map-data/map-features.ts';
import type { UnsidedPoint } from './label-sides.ts';

/** How many places every map begins with: the most quoted. More would overlap. */
export const mostAtOnce = 200;
/** The zoom from which more places join them: closer than the view that an atlas opens on. */
export const morePlacesFrom = 6;
/** At most this many of them appear in the square of a tile, except at the nearest zoom. */
export const mostInTile = 60;
/** Isolated places join the first ones: for a handful of them, the tiles would have to span the world. */
const [mostIsolated, mostInIsolatedTile] = [100, 2];

/**
 * Gives places the zoom at which the map has room for them: the most quoted keep their own, the rest come tile by
 * tile. The order does not change.
 */
export function withRoom(places: readonly UnsidedPoint[], countExcerpts: (id: string) => number): UnsidedPoint[] {
	const ranked = places
		.map((place) => ({ place, count: countExcerpts(place.properties.id) }))
		.sort((a, b) => b.count - a.count || a.place.properties.labelMinzoom - b.place.properties.labelMinzoom)
		.map(({ place }) => place);
	const others = ranked.slice(mostAtOnce);
	const isolated = isolatedAmong(others);
	const waiting = others.filter((place) => !isolated.has(place));
	const zoomOf = new Map<UnsidedPoint, number>();
	for (let z = morePlacesFrom; zoomOf.size < waiting.length; z++) {
		const taken = new Map<string, number>();
		for (const place of waiting) {
			const tile = tileOf(place.geometry.coordinates, z).join('/');
			const count = taken.get(tile) ?? 0;
			taken.set(tile, count + 1);
			// A place in a tile is also in the quarter that holds it at the next zoom: rank decides in both.
			if (z === nearestZoom || count < mostInTile) zoomOf.set(place, zoomOf.get(place) ?? z);
		}
	}
	return places.map((place) => {
		const zoom = zoomOf.get(place);
		if (zoom === undefined) return place;
		return { ...place, properties: { ...place.properties, minzoom: zoom, labelMinzoom: zoom } };
	});
}

function isolatedAmong(places: readonly UnsidedPoint[]): Set<UnsidedPoint> {
	const alone = [...byTile(places, morePlacesFrom).values()]
		.filter(({ length }) => length <= mostInIsolatedTile)
		.flat();
	return new Set(alone.slice(0, mostIsolated));
}
