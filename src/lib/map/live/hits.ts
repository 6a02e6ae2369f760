import type { Map as MapLibreMap, MapGeoJSONFeature, Point } from 'maplibre-gl';
import { slugOf } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import type { HoverTarget } from '#lib/state/hover.svelte.ts';
import { baseSourceIds } from '#lib/map-data/base-sources.ts';
import { leadOf, type CountryByIso } from '#lib/map-data/lookup.ts';

/** Something under the pointer that has an address. */
export interface Hit {
	readonly name: string;
	/** The item whose page tells of it. */
	readonly item: ItemId;
	readonly target: HoverTarget;
	/** For a leg or node: what singles it out on its corridor's page. */
	readonly refinement: { readonly leg?: string; readonly node?: string };
}

/** How far beside the pointer a feature may lie, in pixels; lines and symbols add their own breadth. */
const reach = { mouse: 10, touch: 13 } as const;

const symbolLayers = [
	'events-symbol',
	'events-label',
	'places-symbol',
	'places-label',
	'others-symbol',
	'others-label',
	'areas-label',
	'others-areas-label',
	'nodes-symbol',
	'nodes-label'
];

export interface HitOptions {
	/** Ids of the layers switched on: lines that are off are still there, unseen. */
	readonly layersOn: readonly string[];
	/** Items for countries, by ISO 3166-1 alpha-2. */
	readonly countryByIso: CountryByIso;
	readonly pointer: keyof typeof reach;
}

/**
 * What lies under the pointer: symbols first, then lines, each once; a country only where nothing else is. A node
 * stands for the legs of its corridors that meet there.
 */
export function hitsAt(map: MapLibreMap, point: Point, options: HitOptions): Hit[] {
	const features = (layers: string[], around: number) =>
		map.queryRenderedFeatures(
			[
				[point.x - around, point.y - around],
				[point.x + around, point.y + around]
			],
			{ layers: layers.filter((id) => map.getLayer(id)) }
		);
	const beside = reach[options.pointer];
	const symbols = features(symbolLayers, beside - 5).map((feature) => ({ feature, hits: hitsOf(feature, options) }));
	const nodeCorridors = new Set(
		symbols.flatMap(({ feature }) => (feature.properties['kind'] === 'node' ? layersOf(feature) : []))
	);
	const lines = features(
		options.layersOn.map((id) => `lines:${id}`),
		beside
	)
		.filter((feature) => !nodeCorridors.has(String(feature.properties['layer'])))
		.flatMap((feature) => hitsOf(feature, options));
	const found = distinct([...symbols.flatMap(({ hits }) => hits), ...lines]);
	if (found.length > 0) return found;
	return distinct(
		features(
			baseSourceIds.map((id) => `${id}-countries`),
			0
		).flatMap((feature) => hitsOf(feature, options))
	);
}

/** The layers of the style whose features have an address and can be seen. */
export function layersToHit(map: MapLibreMap, layersOn: readonly string[]): string[] {
	return [...symbolLayers, ...layersOn.map((id) => `lines:${id}`)].filter((id) => map.getLayer(id));
}

function layersOf(feature: MapGeoJSONFeature): string[] {
	return String(feature.properties['layers']).split(',').filter(Boolean);
}

/** What a feature stands for; a stop of several corridors is one on each of them that is on. */
export function hitsOf(feature: MapGeoJSONFeature, { layersOn, countryByIso }: Omit<HitOptions, 'pointer'>): Hit[] {
	const lead = leadOf(feature.properties, countryByIso);
	if (!lead) return [];
	const { name, items, leg, node } = lead;
	if (node !== undefined) {
		const shown = items.filter((item) => layersOn.includes(slugOf(item)));
		return shown.map((item) => ({ name, item, target: { kind: 'node', id: node, item }, refinement: { node } }));
	}
	const [item] = items;
	if (leg !== undefined) return [{ name, item, target: { kind: 'leg', id: leg, item }, refinement: { leg } }];
	return [{ name, item, target: { kind: 'item', id: item }, refinement: {} }];
}

function distinct(hits: readonly Hit[]): Hit[] {
	const seen = new Map<string, Hit>();
	for (const hit of hits) {
		const key = JSON.stringify([hit.item, hit.refinement]);
		if (!seen.has(key)) seen.set(key, hit);
	}
	return [...seen.values()];
}
