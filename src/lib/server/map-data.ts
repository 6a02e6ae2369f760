import { distance } from '@turf/turf';
import type { FeatureCollection, LineString, Point, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { isApproximate, legsOf, type CorridorNode } from '#lib/atlas/corridor.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { layerOfEvent } from './layers.ts';
import type { MapLine, MapPoint } from '#lib/atlas/map-features.ts';

/** Positions on the map are drawn to four decimals, about ten metres. */
const round = (position: Position): Position => position.map((degrees) => Math.round(degrees * 1e4) / 1e4);

/** Every leg once for each corridor that uses it, side by side, and the paths of events. */
export function mapLines(atlas: Atlas): FeatureCollection<LineString, MapLine> {
	const order = atlas.corridors.map(({ id }) => id);
	const lines = atlas.corridors.flatMap((corridor) =>
		legsOf(corridor).map((leg) => {
			const sharing = order.filter((id) => leg.corridors.includes(id));
			return lineFeature(leg.coordinates, {
				id: `${slugOf(corridor.id)}/${leg.id}`,
				layer: slugOf(corridor.id),
				leg: leg.id,
				name: `${leg.from.name} – ${leg.to.name}`,
				pattern: `${leg.mode}-${leg.status}`,
				lane: sharing.indexOf(corridor.id) - (sharing.length - 1) / 2,
				isSoft: isApproximate(leg)
			});
		})
	);
	const paths = atlas.events.flatMap((event) =>
		event.parts.flatMap(({ id, name, role, geometry }) => {
			if (geometry.type !== 'LineString' || (role !== 'planned-path' && role !== 'actual-path')) return [];
			const layer = layerOfEvent(atlas, event);
			return [lineFeature(geometry.coordinates, { id: `${slugOf(event.id)}/${id}`, layer, name, pattern: role, lane: 0, isSoft: true })];
		})
	);
	return { type: 'FeatureCollection', features: [...lines, ...paths] };
}

function lineFeature(coordinates: readonly Position[], properties: MapLine) {
	return {
		type: 'Feature' as const,
		properties,
		geometry: { type: 'LineString' as const, coordinates: coordinates.map(round) }
	};
}

export function mapPoints(atlas: Atlas): FeatureCollection<Point, MapPoint> {
	const cities = baseLabels().features.filter(({ properties }) => properties.kind === 'city');
	const order = atlas.corridors.map(({ id }) => id);
	const nodes = atlas.nodes
		.filter(({ corridors }) => corridors.length > 0)
		.map((node) => {
			const minzoom = minzoomOfNode(node, atlas);
			const isNamedBelow = node.place !== undefined || cities.some((city) => isSame(city, node));
			return pointFeature(node.position, {
				id: `nodes/${node.id}`,
				kind: 'node',
				name: node.name,
				...localNameOf(node.otherNames),
				symbol: node.kind,
				layers: `,${node.corridors.map(slugOf).join(',')},`,
				minzoom,
				labelMinzoom: isNamedBelow ? Math.max(9, minzoom + 1) : minzoom + 1,
				slot: 0,
				strand: node.corridors.length === 1 && node.corridors[0] ? order.indexOf(node.corridors[0]) : -1
			});
		});
	const places = atlas.places.map((place) => {
		const isArea = place.withinKm === undefined;
		const zoom = { city: 3, town: 4, village: 4, exclave: 4.5, region: 4.5, sea: 4, continent: 1 }[place.kind];
		return pointFeature(place.position, {
			id: place.id,
			kind: 'place',
			name: place.name,
			...localNameOf(place.otherNames),
			symbol: isArea ? 'none' : 'place',
			layers: ',places,',
			minzoom: isArea ? zoom : Math.min(zoom, 3),
			labelMinzoom: zoom,
			slot: 0,
			strand: -1
		});
	});
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
				symbol: hasSite && event.kind === 'crash' ? 'crash' : 'event',
				layers: `,${layer},`,
				minzoom: hasSite ? 0 : 2,
				labelMinzoom: hasSite ? 5 : 7,
				slot,
				strand: -1
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
							strand: -1
						})
					]
				: []
		);
		return [...symbols, ...ends];
	});
	return { type: 'FeatureCollection', features: [...nodes, ...places, ...events] };
}

function pointFeature(position: Position, properties: MapPoint) {
	return { type: 'Feature' as const, properties, geometry: { type: 'Point' as const, coordinates: round(position) } };
}

/** Ends of routes and borders first, then ports, then what lies between. */
function minzoomOfNode(node: CorridorNode, atlas: Atlas): number {
	const isEnd = atlas.legs.some((leg) => leg.from === node || leg.to === node);
	if (node.kind === 'port' || node.kind === 'terminal') return 5;
	if (node.kind === 'border-crossing') return 6;
	return isEnd ? 5.5 : 6.5;
}

/** The first other name that is not in the Latin script. */
function localNameOf(otherNames: readonly string[]): { local?: string } {
	const local = otherNames.find((name) => /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Georgian}\p{Script=Armenian}]/u.test(name));
	return local ? { local } : {};
}

interface BaseLabel {
	id: string;
	kind: string;
	rank: number;
	name: string;
	local?: string;
	/** The place or node of the atlas that is the same. */
	place?: string;
}

/** The names of the base map, those of cities that the atlas draws itself marked with the place. */
export function mapLabels(atlas: Atlas): FeatureCollection<Point, BaseLabel> {
	const labels = baseLabels();
	return {
		type: 'FeatureCollection',
		features: labels.features.map((label) => {
			const place = atlas.places.find((known) => isSame(label, known));
			return place ? { ...label, properties: { ...label.properties, place: place.id } } : label;
		})
	};
}

let labels: FeatureCollection<Point, BaseLabel> | undefined;
function baseLabels(): FeatureCollection<Point, BaseLabel> {
	labels ??= JSON.parse(readFileSync('static/base/labels.geojson', 'utf8')) as FeatureCollection<Point, BaseLabel>;
	return labels;
}

/** Whether a name of the base map means a place or node: the same name, or one of its names, within a city's width. */
function isSame(label: { properties: BaseLabel; geometry: Point }, item: { name: string; otherNames: readonly string[]; position: Position }) {
	return (
		[item.name, ...item.otherNames].includes(label.properties.name) &&
		distance(label.geometry.coordinates, item.position) < 25
	);
}
