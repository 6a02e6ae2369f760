import { byTile, tileOf } from '#lib/geometry/tile-grid.ts';
import type { UnsidedPoint } from './label-sides.ts';

/** So many places every map begins with, the most spoken of: of more there is no seeing them apart. */
export const mostAtOnce = 200;
/** The zoom from which others join them; nearer than the view that an atlas opens on. */
export const othersFrom = 6;
/** So many of the others are seen in the square of a tile, as long as a nearer look can bring the rest. */
export const mostInTile = 60;
const deepest = 12;
/** Places that stand far from all others begin with the rest: for a handful of them, tiles would have to span the world. */
const [mostLoners, mostInLonelyTile] = [100, 2];

/**
 * Gives places the zoom at which the map has room for them: those that are most spoken of keep their own, the
 * others come tile by tile. The order stays as it was.
 */
export function withRoom(places: readonly UnsidedPoint[], countExcerpts: (id: string) => number): UnsidedPoint[] {
	const ranked = places
		.map((place) => ({ place, count: countExcerpts(place.properties.id) }))
		.sort((a, b) => b.count - a.count || a.place.properties.labelMinzoom - b.place.properties.labelMinzoom)
		.map(({ place }) => place);
	const others = ranked.slice(mostAtOnce);
	const loners = lonersAmong(others);
	const waiting = others.filter((place) => !loners.has(place));
	const zoomOf = new Map<UnsidedPoint, number>();
	for (let z = othersFrom; zoomOf.size < waiting.length; z++) {
		const taken = new Map<string, number>();
		for (const place of waiting) {
			const tile = tileOf(place.geometry.coordinates, z).join('/');
			const count = taken.get(tile) ?? 0;
			taken.set(tile, count + 1);
			// What a tile has, each of its quarters has too: rank decides in both.
			if (z === deepest || count < mostInTile) zoomOf.set(place, zoomOf.get(place) ?? z);
		}
	}
	return places.map((place) => {
		const zoom = zoomOf.get(place);
		if (zoom === undefined) return place;
		return { ...place, properties: { ...place.properties, minzoom: zoom, labelMinzoom: zoom } };
	});
}

function lonersAmong(places: readonly UnsidedPoint[]): Set<UnsidedPoint> {
	const lonely = [...byTile(places, othersFrom).values()].filter(({ length }) => length <= mostInLonelyTile).flat();
	return new Set(lonely.slice(0, mostLoners));
}
