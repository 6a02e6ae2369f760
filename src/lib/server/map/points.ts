import { distance } from '@turf/turf';
import type { FeatureCollection, Point, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { once } from '#lib/geometry/once.ts';
import type { CorridorNode } from '#lib/atlas/corridor.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { listed, type MapPoint, type NamesByDocument } from '#lib/map-data/map-features.ts';
import { layerOfEvent, symbolOfEvent } from '#lib/server/pages/layer-entries.ts';
import { documentsAbout, namesByDocument } from './names-by-document.ts';
import { localNameOf } from './local-name.ts';
import { mapLines, roundPosition } from './lines.ts';
import { withRoom } from './rank-places.ts';
import { withSides, type UnsidedPoint } from './label-sides.ts';

/** Every point of the map. */
export const mapPoints = once(findPoints);

function findPoints(atlas: Atlas): FeatureCollection<Point, MapPoint> {
	const cityByNode = nodesByCity(atlas);
	const nodes = atlas.nodes
		.filter(({ corridors }) => corridors.length > 0)
		.map((node) => {
			const city = cityByNode.get(node)?.properties;
			const minzoom = Math.min(minzoomOfNode(node, atlas), city?.minzoom ?? 24);
			return pointFeature(node.position, {
				id: `nodes/${node.id}`,
				kind: 'node',
				name: node.name,
				...localNameOf(node, labelOf(node)?.properties.local),
				symbol: node.kind,
				layers: listed(layersOf(node)),
				minzoom,
				labelMinzoom: city ? city.minzoom : labelMinzoomOfNode(node, minzoom),
				slot: 0,
				strand: node.corridors.length === 1 && node.corridors[0] ? atlas.corridors.indexOf(node.corridors[0]) : -1,
				documents: documentsAbout(atlas, ...node.corridors, ...(node.place ? [node.place] : []))
			});
		});
	const places = atlas.places.map((place) => {
		const isArea = place.withinKm === undefined;
		const zoom = { city: 3, town: 4, village: 4, exclave: 4.5, region: 4.5, sea: 4, continent: 1 }[place.placeKind];
		return pointFeature(place.position, {
			id: place.id,
			kind: 'place',
			name: place.name,
			...localNameOf(place, labelOf(place)?.properties.local),
			...namesByDocument(atlas, place, place.name),
			symbol: isArea ? 'none' : 'place',
			layers: ',places,',
			minzoom: isArea ? zoom : Math.min(zoom, 3),
			labelMinzoom: zoom,
			slot: 0,
			strand: -1,
			documents: documentsAbout(atlas, place)
		});
	});
	const excerptCounts = new Map<string, number>(
		atlas.places.map((place) => [place.id, excerptsAbout(atlas, place).length])
	);
	const ranked = withRoom(places, (id) => excerptCounts.get(id) ?? 0);
	const taken = new Map<string, number>();
	const events = atlas.events.flatMap((event) => {
		const hasSite = event.parts.some(({ role }) => role === 'site');
		const layer = layerOfEvent(atlas, event);
		const symbols = event.positions.map((position, index) => {
			const slot = taken.get(String(position)) ?? 0;
			taken.set(String(position), slot + 1);
			return pointFeature(position, {
				id: index === 0 ? event.id : `${event.id}/${index}`,
				kind: 'event',
				name: event.name,
				symbol: symbolOfEvent(event),
				layers: `,${layer},`,
				minzoom: hasSite ? 0 : 2,
				labelMinzoom: hasSite ? 5 : 7,
				slot,
				strand: -1,
				documents: documentsAbout(atlas, event)
			});
		});
		const ends = event.parts.flatMap(({ id, name, role, geometry }) =>
			geometry.type === 'Point' && role !== 'site'
				? [
						pointFeature(geometry.coordinates, {
							id: `${event.id}/${id}`,
							kind: 'end',
							name,
							symbol: 'town',
							layers: `,${layer},`,
							minzoom: 6,
							labelMinzoom: 7,
							slot: 0,
							strand: -1,
							documents: documentsAbout(atlas, event)
						})
					]
				: []
		);
		return [...symbols, ...ends];
	});
	return { type: 'FeatureCollection', features: withSides(mapLines(atlas), [...nodes, ...ranked, ...events]) };
}

/** The layers that show a node. */
function layersOf({ corridors }: CorridorNode): string[] {
	return corridors.map(({ id }) => slugOf(id));
}

function pointFeature(position: Position, properties: Omit<MapPoint, 'side'>): UnsidedPoint {
	return {
		type: 'Feature',
		properties,
		geometry: { type: 'Point', coordinates: roundPosition(position) }
	};
}

/** Ends of routes and borders first, then ports, then what lies between. */
function minzoomOfNode(node: CorridorNode, atlas: Atlas): number {
	const isEnd = atlas.legs.some((leg) => leg.from === node || leg.to === node);
	if (node.kind === 'port' || node.kind === 'terminal') return 5;
	if (node.kind === 'border-crossing') return 6;
	return isEnd ? 5.5 : 6.5;
}

/** A station of a place that the map names already needs a name only where it is seen by itself. */
function labelMinzoomOfNode(node: CorridorNode, minzoom: number): number {
	if (node.place) return Math.max(node.kind === 'port' ? 7.5 : 9, minzoom);
	if (node.kind === 'port') return minzoom + 0.5;
	return minzoom + 1;
}

interface BaseLabel extends NamesByDocument {
	id: string;
	kind: string;
	rank: number;
	minzoom: number;
	name: string;
	local?: string;
	iso?: string;
	/** The place of the atlas that is the same. */
	place?: string;
	/** The layers of a node that is the same, each between commas: where one is on, the node bears the name. */
	nodeLayers?: string;
}

/** The names of the base map, marked where the atlas has the same place or node, and as documents write them. */
export function mapLabels(atlas: Atlas): FeatureCollection<Point, BaseLabel> {
	const nodes = nodesByCity(atlas);
	const placesByName = byName(atlas.places, ({ name, otherNames }) => [name, ...otherNames]);
	return {
		type: 'FeatureCollection',
		features: baseLabels().features.map((label) => {
			const place = placesByName.get(label.properties.name)?.find((known) => isSame(label, known));
			const layers = [...nodes].flatMap(([node, city]) => (city === label ? layersOf(node) : []));
			const country =
				label.properties.kind === 'country'
					? atlas.countries.find(({ iso }) => iso === label.properties.iso)
					: undefined;
			const properties = {
				...label.properties,
				...(place ? { place: place.id } : {}),
				...(layers.length > 0 ? { nodeLayers: listed(layers) } : {}),
				...(country ? namesByDocument(atlas, country, label.properties.name) : {})
			};
			return { ...label, properties };
		})
	};
}

type BaseLabelFeature = FeatureCollection<Point, BaseLabel>['features'][number];

let labels: FeatureCollection<Point, BaseLabel> | undefined;
function baseLabels(): FeatureCollection<Point, BaseLabel> {
	labels ??= JSON.parse(readFileSync('static/base/labels.geojson', 'utf8')) as FeatureCollection<Point, BaseLabel>;
	return labels;
}

let labelsByName: ReadonlyMap<string, readonly BaseLabelFeature[]> | undefined;

/** Things by each of their names, in their own order: a large atlas has no time to look at every pair. */
function byName<T>(things: readonly T[], namesOf: (thing: T) => readonly string[]): Map<string, T[]> {
	const found = new Map<string, T[]>();
	for (const thing of things) {
		for (const name of new Set(namesOf(thing))) found.set(name, [...(found.get(name) ?? []), thing]);
	}
	return found;
}

interface Located {
	readonly name: string;
	readonly otherNames: readonly string[];
	readonly position: Position;
}

/** The name of the base map that means the same. */
function labelOf(item: Located): BaseLabelFeature | undefined {
	labelsByName ??= byName(baseLabels().features, ({ properties: { name } }) => [name]);
	return [item.name, ...item.otherNames]
		.flatMap((name) => labelsByName?.get(name) ?? [])
		.find((label) => isSame(label, item));
}

/** The stations and ports that stand for a city of the base map, so that the map names it once: the nearest of each. */
function nodesByCity(atlas: Atlas): Map<CorridorNode, BaseLabelFeature> {
	const found = new Map<CorridorNode, BaseLabelFeature>();
	const taken = new Set<BaseLabelFeature>();
	for (const node of atlas.nodes) {
		const city = node.corridors.length > 0 && !node.place ? labelOf(node) : undefined;
		if (city?.properties.kind !== 'city' || taken.has(city)) continue;
		taken.add(city);
		found.set(node, city);
	}
	return found;
}

/** How far the name of the base map may lie from an item it means, in kilometres. */
const reachKm: Record<string, number> = { city: 25, region: 150, sea: 500 };

/** Whether a name of the base map means a place or node: the same name, or one of its names, not too far away. */
function isSame({ properties: { kind, name }, geometry }: BaseLabelFeature, item: Located): boolean {
	// A sea is not the region around it, though that may bear its name too.
	const names = kind === 'sea' ? [item.name] : [item.name, ...item.otherNames];
	return names.includes(name) && distance(geometry.coordinates, item.position) < (reachKm[kind] ?? 0);
}
