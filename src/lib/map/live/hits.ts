import type { Map as MapLibreMap, MapGeoJSONFeature, Point } from 'maplibre-gl';
import { slugOf } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import type { HoverTarget } from '#lib/state/hover.svelte.ts';
import { fanZoom } from '#lib/map-data/map-features.ts';
import { isShownAt, type Then } from '#lib/map/style/held-at.ts';
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
const reach = { mouse: 10, touch: 14 } as const;
const reachOfSymbols = 5; // pixels less, since they are broad themselves
/** Boxes around the pointer, in pixels to each side: what is met by the smallest is nearest. */
const nearness = [0, 2, 4, 7];

type Rank = 'event' | 'place' | 'stop' | 'tie' | 'path' | 'corridor' | 'area' | 'country';

/** From the rank that a click means first. Names stand for what they name. */
const layersByRank: readonly (readonly [Rank, symbols: readonly string[]])[] = [
	['event', ['events-symbol', 'events-label']],
	['place', ['places-symbol', 'places-label', 'others-symbol', 'others-label']],
	['stop', ['nodes-symbol', 'nodes-label']],
	['tie', ['ties-symbol', 'ties-line']],
	['path', []],
	['corridor', []],
	['area', ['areas-label', 'others-areas-label']],
	['country', ['labels-country']]
];
/** What has a sign of its own. */
const pointed: readonly Rank[] = ['event', 'place', 'stop'];
const signLayers = layersByRank.flatMap(([rank, layers]) => (pointed.includes(rank) ? layers : []));
const lineLayers = ['lines'];
const symbolLayers = layersByRank.flatMap(([rank, layers]) => (rank === 'country' ? [] : layers));

export interface HitOptions {
	/** Ids of the layers switched on: lines that are off are still there, unseen. */
	readonly layersOn: readonly string[];
	/** Items for countries, by ISO 3166-1 alpha-2. */
	readonly countryByIso: CountryByIso;
	/** The day as of which, and the span in which, the map shows what it shows. */
	readonly then?: Then | undefined;
	readonly pointer: keyof typeof reach;
}

/** What lies under the pointer. */
export interface HitsAt {
	/** What a click means; several only where events share a point, of which the reader has to choose. */
	readonly meant: readonly Hit[];
	/** What else is there, once each, by rank. */
	readonly others: readonly Hit[];
}

/** The highest rank within reach is meant, and of one rank the nearest. Empty land stands for its country. */
export function hitsAt(map: MapLibreMap, point: Point, options: HitOptions): HitsAt {
	const query = (layers: readonly string[], around: number) =>
		map
			.queryRenderedFeatures(
				[
					[point.x - around, point.y - around],
					[point.x + around, point.y + around]
				],
				{ layers: layers.filter((id) => map.getLayer(id)) }
			)
			.filter((feature) => canBeSeen(feature, options));
	// From near the signs themselves stand around the point.
	const isApart = ({ properties }: MapGeoJSONFeature) =>
		properties['kind'] === 'gathering' && !properties['isCrowd'] && map.getZoom() >= fanZoom;
	const beside = reach[options.pointer];
	const found = new Map<Rank, MapGeoJSONFeature[]>();
	const add = (rank: Rank | undefined, feature: MapGeoJSONFeature) => {
		if (rank && !isApart(feature)) found.set(rank, [...(found.get(rank) ?? []), feature]);
	};
	for (const feature of query([...symbolLayers, 'labels-country'], beside - reachOfSymbols)) {
		add(layersByRank.find(([, layers]) => layers.includes(feature.layer.id))?.[0], feature);
	}
	for (const feature of query(lineLayers, beside)) add(feature.properties['leg'] ? 'corridor' : 'path', feature);
	if (found.size === 0) {
		for (const feature of query(['countries'], 0)) add('country', feature);
	}
	const ranked = layersByRank.flatMap(([rank, symbols]) => {
		const features = found.get(rank) ?? [];
		const layers = symbols.length > 0 ? symbols : lineLayers;
		const near = features.length < 2 ? undefined : nearness.map((around) => query(layers, around)).find(hasAny);
		// The nearest first; of two that are as near, the one that is drawn above.
		const ordered = [...(near ?? []).filter((feature) => isAmong(features, feature)), ...features];
		return distinct(
			ordered.flatMap((feature) =>
				hitsOf(feature, options).map((hit) => ({ ...hit, rank, at: positionOf(feature), feature }))
			)
		);
	});
	// A sign that stands above a place is not meant by who points at the very place.
	const below = found.size > 1 && pointed.some((rank) => found.has(rank)) ? query(signLayers, 0) : [];
	const isBeside = ({ rank, feature }: Ranked) =>
		pointed.includes(rank) && below.length > 0 && !isAmong(below, feature);
	const hits = [...ranked.filter((hit) => !isBeside(hit)), ...ranked.filter(isBeside)];
	const [first] = hits;
	if (!first) return { meant: [], others: [] };
	const isMeant = (hit: Ranked) =>
		hit === first || (first.rank === 'event' && hit.rank === 'event' && hit.at === first.at);
	const plain = ({ name, item, target, refinement }: Ranked): Hit => ({ name, item, target, refinement });
	return {
		meant: hits.filter(isMeant).map(plain),
		others: distinctItems(
			hits.filter((hit) => !isMeant(hit)),
			first.item
		).map(plain)
	};
}

interface Ranked extends Hit {
	readonly rank: Rank;
	readonly at: string | undefined;
	readonly feature: MapGeoJSONFeature;
}

function hasAny(features: readonly MapGeoJSONFeature[]): boolean {
	return features.length > 0;
}

function isAmong(features: readonly MapGeoJSONFeature[], { properties }: MapGeoJSONFeature): boolean {
	return features.some((feature) => feature.properties['id'] === properties['id']);
}

function positionOf({ geometry }: MapGeoJSONFeature): string | undefined {
	return geometry?.type === 'Point' ? String(geometry.coordinates) : undefined;
}

/** Two legs of one corridor, or two of its stops, are one thing. */
function distinctItems(hits: readonly Ranked[], meant: ItemId): Ranked[] {
	return hits.filter(({ item }, index) => item !== meant && hits.findIndex((other) => other.item === item) === index);
}

/** The layers of the style whose features have an address. */
export function layersToHit(map: MapLibreMap): string[] {
	return [...symbolLayers, ...lineLayers].filter((id) => map.getLayer(id));
}

/** Lines that are off, and what is of another time, are drawn with no strength. */
export function canBeSeen(
	{ source, properties }: MapGeoJSONFeature,
	{ layersOn, then = {} }: Pick<HitOptions, 'layersOn' | 'then'>
): boolean {
	if (source === 'lines' && !layersOn.includes(String(properties['layer']))) return false;
	return source === 'labels' || isShownAt(properties, source === 'ties' ? { known: then.known } : then);
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
	if (lead.names) {
		return items.map((item, index) => ({
			name: lead.names?.[index] ?? name,
			item,
			target: { kind: 'item', id: item },
			refinement: {}
		}));
	}
	const [item] = items;
	if (leg !== undefined) return [{ name, item, target: { kind: 'leg', id: leg, item }, refinement: { leg } }];
	return [{ name, item, target: { kind: 'item', id: item }, refinement: {} }];
}

function distinct<Kind extends Hit>(hits: readonly Kind[]): Kind[] {
	const seen = new Map<string, Kind>();
	for (const hit of hits) {
		const key = JSON.stringify([hit.item, hit.refinement]);
		if (!seen.has(key)) seen.set(key, hit);
	}
	return [...seen.values()];
}
