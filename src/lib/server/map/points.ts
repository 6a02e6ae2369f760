import type { FeatureCollection, Point } from 'geojson';
import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { once } from '#lib/memo/once.ts';
import type { CorridorNode } from '#lib/atlas/corridor.ts';
import { featureId } from '#lib/map-data/feature-id.ts';
import { listed, type MapPoint } from '#lib/map-data/map-features.ts';
import { layersOfNode } from '#lib/server/pages/layer-entries.ts';
import { labelOf, nodesByCity } from './base-labels.ts';
import { documentsAbout, namesByDocument } from './names-by-document.ts';
import { localNameOf } from './local-name.ts';
import { mapLines } from './lines.ts';
import { eventPoints } from './event-points.ts';
import { pointFeature } from './point-feature.ts';
import { withRoom } from './rank-places.ts';
import { withSides } from './label-sides.ts';

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
				stand: 'on',
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
			stand: 'on',
			strand: -1,
			documents: documentsAbout(atlas, place)
		});
	});
	const excerptCounts = new Map<string, number>(
		atlas.places.map((place) => [place.id, excerptsAbout(atlas, place).length])
	);
	const ranked = withRoom(places, (id) => excerptCounts.get(id) ?? 0);
	return {
		type: 'FeatureCollection',
		features: withSides(mapLines(atlas), [...nodes, ...ranked, ...eventPoints(atlas)])
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
