import type { FeatureCollection, Point, Position } from 'geojson';
import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { once } from '#lib/memo/once.ts';
import type { CorridorNode } from '#lib/atlas/corridor.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { featureId } from '#lib/map-data/feature-id.ts';
import { listed, type MapPoint } from '#lib/map-data/map-features.ts';
import { layerOfEvent, layersOfNode, symbolOfEvent } from '#lib/server/pages/layer-entries.ts';
import { labelOf, nodesByCity } from './base-labels.ts';
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
				id: featureId({ kind: 'node', node: node.id }),
				kind: 'node',
				name: node.name,
				...localNameOf(node, labelOf(node)?.properties.local),
				symbol: node.kind,
				layers: listed(layersOfNode(node)),
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
				id: featureId({ kind: 'event', event: slugOf(event.id), spot: index }),
				kind: 'event',
				name: event.name,
				symbol: symbolOfEvent(event),
				layers: `,${layer},`,
				minzoom: hasSite ? 0 : 2,
				labelMinzoom: hasSite ? 5 : 7,
				slot: hasSite ? -1 : slot,
				strand: -1,
				documents: documentsAbout(atlas, event)
			});
		});
		const ends = event.parts.flatMap(({ id, name, role, geometry }) =>
			geometry.type === 'Point' && role !== 'site'
				? [
						pointFeature(geometry.coordinates, {
							id: featureId({ kind: 'end', event: slugOf(event.id), end: id }),
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
