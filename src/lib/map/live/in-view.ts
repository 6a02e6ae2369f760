import type { Map as MapLibreMap, MapGeoJSONFeature } from 'maplibre-gl';
import { mapWords } from '#lib/words/en/map.ts';
import { mostListed } from './most-listed.ts';
import { canBeSeen, hitsOf, layersToHit, type Hit, type HitOptions } from './hits.ts';

/** Something with an address that can be seen on the map, and where it is from the middle. */
export interface InView {
	readonly hit: Hit;
	/** The documents that speak of it, as features list them. */
	readonly documents: string;
	readonly distanceKm: number;
	/** "north-east"; nothing in the very middle. */
	readonly direction: string;
}

const middle = 12; // pixels from the centre that count as being there

/** What can be seen, nearest to the middle of the map first. */
export function inView(map: MapLibreMap, options: Omit<HitOptions, 'pointer'>): InView[] {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	const center = map.getCenter();
	const found = new Map<string, InView & { pixels: number }>();
	const drawn = map.queryRenderedFeatures({ layers: layersToHit(map) });
	for (const feature of drawn.filter((one) => canBeSeen(one, options))) {
		const nearest = nearestPoint(map, feature, width, height);
		if (!nearest) continue;
		const distanceKm = center.distanceTo(map.unproject([nearest.x, nearest.y])) / 1000;
		const pixels = Math.hypot(nearest.x - width / 2, nearest.y - height / 2);
		for (const hit of hitsOf(feature, options)) {
			const key = JSON.stringify([hit.item, hit.refinement]);
			const known = found.get(key);
			if (known && known.pixels <= pixels) continue;
			const direction = pixels < middle ? '' : directionOf(nearest.x - width / 2, nearest.y - height / 2);
			const documents = String(feature.properties['documents'] ?? '');
			found.set(key, { hit, documents, distanceKm, direction, pixels });
		}
	}
	return [...found.values()].sort((a, b) => a.pixels - b.pixels).slice(0, mostListed);
}

/** The direction in words of a way on the screen; Web Mercator keeps angles. */
export function directionOf(right: number, down: number): string {
	const turns = Math.atan2(right, -down) / (2 * Math.PI);
	const { directions } = mapWords;
	return directions[Math.round(turns * 8 + 8) % 8] ?? '';
}

/** Where on the screen a feature comes nearest to the middle, if it does so within the map. */
function nearestPoint(map: MapLibreMap, { geometry }: MapGeoJSONFeature, width: number, height: number) {
	if (geometry.type === 'GeometryCollection') return undefined;
	const positions = (geometry.coordinates as unknown[]).flat(3) as number[];
	let best: { x: number; y: number; away: number } | undefined;
	for (let at = 0; at + 1 < positions.length; at += 2) {
		const { x, y } = map.project([positions[at] ?? 0, positions[at + 1] ?? 0]);
		const isOutside = x < 0 || y < 0 || x > width || y > height;
		const away = Math.hypot(x - width / 2, y - height / 2);
		if (!isOutside && (!best || away < best.away)) best = { x, y, away };
	}
	return best;
}
