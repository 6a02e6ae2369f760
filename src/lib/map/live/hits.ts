import type { Map as MapLibreMap, MapGeoJSONFeature, Point } from 'maplibre-gl';
import { isItemId } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import type { HoverTarget } from '#lib/state/hover.svelte.ts';
import { baseSourceIds } from '#lib/map-data/base-sources.ts';

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
	readonly countryByIso: Readonly<Record<string, { id: ItemId; name: string }>>;
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
	const symbols = features(symbolLayers, beside - 5).map((feature) => ({ feature, hits: pointHits(feature, options) }));
	const nodeCorridors = new Set(
		symbols.flatMap(({ feature }) => (feature.properties['kind'] === 'node' ? layersOf(feature) : []))
	);
	const lines = features(
		options.layersOn.map((id) => `lines:${id}`),
		beside
	)
		.filter((feature) => !nodeCorridors.has(String(feature.properties['layer'])))
		.map(lineHit);
	const found = distinct([...symbols.flatMap(({ hits }) => hits), ...lines]);
	if (found.length > 0) return found;
	return distinct(
		features(
			baseSourceIds.map((id) => `${id}-countries`),
			0
		).map((feature) => countryHit(feature, options))
	);
}

/** The layers of the style whose features have an address and can be seen. */
export function layersToHit(map: MapLibreMap, layersOn: readonly string[]): string[] {
	return [...symbolLayers, ...layersOn.map((id) => `lines:${id}`)].filter((id) => map.getLayer(id));
}

/** What a feature of one of those layers stands for. */
export function hitsOf(feature: MapGeoJSONFeature, options: Omit<HitOptions, 'pointer'>): Hit[] {
	return feature.source === 'lines' ? [lineHit(feature)] : pointHits(feature, options);
}

function layersOf(feature: MapGeoJSONFeature): string[] {
	return String(feature.properties['layers']).split(',').filter(Boolean);
}

/** What a symbol stands for; a stop of several corridors is one on each of them. */
function pointHits(feature: MapGeoJSONFeature, { layersOn }: Pick<HitOptions, 'layersOn'>): Hit[] {
	const { id = '', name = '' } = feature.properties as { id?: string; name?: string };
	if (id.startsWith('nodes/')) {
		const node = id.slice('nodes/'.length);
		const corridors = layersOf(feature).filter((layer) => layersOn.includes(layer));
		return corridors.map((corridor) => {
			const item: ItemId = `corridors/${corridor}`;
			return { name, item, target: { kind: 'node', id: node, item }, refinement: { node } };
		});
	}
	const item = id.split('/').slice(0, 2).join('/');
	return isItemId(item) ? [{ name, item, target: { kind: 'item', id: item }, refinement: {} }] : [];
}

function lineHit(feature: MapGeoJSONFeature): Hit {
	const { id, layer, leg, name } = feature.properties as { id: string; layer: string; leg?: string; name: string };
	if (!leg) {
		// Not by the layer, which several events may share.
		const item: ItemId = `events/${id.split('/')[0] ?? ''}`;
		return { name, item, target: { kind: 'item', id: item }, refinement: {} };
	}
	const item: ItemId = `corridors/${layer}`;
	return { name, item, target: { kind: 'leg', id: leg, item }, refinement: { leg } };
}

function countryHit(feature: MapGeoJSONFeature, { countryByIso }: HitOptions): Hit | undefined {
	const iso = String(feature.properties['iso']);
	const country = Object.hasOwn(countryByIso, iso) ? countryByIso[iso] : undefined;
	return country && { name: country.name, item: country.id, target: { kind: 'item', id: country.id }, refinement: {} };
}

function distinct(hits: readonly (Hit | undefined)[]): Hit[] {
	const seen = new Map<string, Hit>();
	for (const hit of hits) {
		if (!hit) continue;
		const key = JSON.stringify([hit.item, hit.refinement]);
		if (!seen.has(key)) seen.set(key, hit);
	}
	return [...seen.values()];
}
