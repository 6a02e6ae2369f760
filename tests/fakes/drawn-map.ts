import type { Map as MapLibreMap, Point, QueryRenderedFeaturesOptions } from 'maplibre-gl';
import { hitsAt, type Hit, type HitOptions } from '#lib/map/live/hits.ts';

export interface Drawn {
	readonly layer: string;
	readonly properties: Record<string, unknown>;
	/** Pixels from the pointer. */
	readonly away?: number;
	readonly position?: readonly [number, number];
}

export const options: HitOptions = {
	layersOn: ['north-south', 'middle', 'flight-8243', 'places', 'events'],
	countryByIso: { AZ: { id: 'countries/azerbaijan', name: 'Azerbaijan' } },
	pointer: 'mouse'
};

/** A map that has drawn these features around the pointer, topmost first. It remembers how wide each query was. */
export function mapWith(...drawn: Drawn[]) {
	const breadths: number[] = [];
	const map = {
		getLayer: (id: string) => id !== 'nodes-label' || undefined,
		queryRenderedFeatures(
			[[west], [east]]: [[number, number], [number, number]],
			{ layers }: QueryRenderedFeaturesOptions
		) {
			breadths.push(east - west);
			return drawn
				.filter(({ layer, away = 0 }) => [...(layers ?? [])].includes(layer) && away <= (east - west) / 2)
				.map(({ layer, position, ...feature }) => ({
					...feature,
					layer: { id: layer },
					source: /^(lines|ties|labels)/.exec(layer)?.[0] ?? 'points',
					geometry: position ? { type: 'Point', coordinates: position } : undefined
				}));
		}
	} as unknown as MapLibreMap;
	return { map, breadths };
}

export const at = (drawn: Drawn[], changes: Partial<HitOptions> = {}) =>
	hitsAt(mapWith(...drawn).map, { x: 100, y: 100 } as Point, { ...options, ...changes });
export const hits = (drawn: Drawn[], changes: Partial<HitOptions> = {}) => at(drawn, changes).meant;
export const items = (found: readonly Hit[]) => found.map(({ item }) => item);

export const leg = (layer: string, id: string): Drawn => ({
	layer: 'lines',
	properties: { id: `legs/${layer}/${id}`, layer, leg: id, name: id }
});
export const node = (...corridors: string[]): Drawn => ({
	layer: 'nodes-symbol',
	properties: { id: 'nodes/rasht', kind: 'node', name: 'Rasht', layers: `,${corridors.join(',')},` }
});
export const place: Drawn = {
	layer: 'places-symbol',
	properties: { id: 'places/baku', kind: 'place', name: 'Baku', layers: ',places,' }
};
export const event: Drawn = {
	layer: 'events-symbol',
	properties: { id: 'events/talks/1', kind: 'event', name: 'Talks', layers: ',events,' }
};
export const area: Drawn = {
	layer: 'areas-label',
	properties: { id: 'places/caspian', kind: 'place', name: 'Caspian region', layers: ',places,' }
};
export const country: Drawn = { layer: 'countries', properties: { iso: 'AZ' } };
