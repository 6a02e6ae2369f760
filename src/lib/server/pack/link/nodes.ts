import type { Corridor, CorridorNode, Leg } from '#lib/atlas/corridor.ts';
import type { Place } from '#lib/atlas/place.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { Report } from '#lib/server/pack/report.ts';
import { checkMapped } from './nearness.ts';

/**
 * The corridors on each leg and node. A corridor holds its legs and they hold it, so that one of them is there first:
 * legs and nodes are made with an empty list, and linking the corridors fills it.
 */
export type CorridorLists = Map<Leg | CorridorNode, Corridor[]>;

/** The nodes of the pack by their ids. */
export function linkNodes(
	pack: ParsedPack,
	places: readonly Place[],
	corridorsOn: CorridorLists,
	report: Report
): Map<string, CorridorNode> {
	const placeById = new Map<ItemId, Place>(places.map((place) => [place.id, place]));
	const nodes = new Map<string, CorridorNode>();
	for (const [index, { id, properties, geometry }] of (pack.nodes?.features ?? []).entries()) {
		const place = `features[${index}]`;
		if (nodes.has(id))
			report('nodes.geojson', `${place}.id`, `"${id}" stands twice`, 'Give each node an id of its own');
		checkMapped(geometry.coordinates, 'nodes.geojson', `${place}.geometry`, report);
		if (properties.basis === 'reference' && !properties.reference) {
			report(
				'nodes.geojson',
				`${place}.properties`,
				'rests on a reference but names none',
				'Name it, or set basis to "unverified"'
			);
		}
		const served = properties.place === undefined ? undefined : placeById.get(properties.place);
		if (properties.place && !served) {
			report(
				'nodes.geojson',
				`${id}.place`,
				`no place "${properties.place}"`,
				'Add it to places.geojson or correct the id'
			);
		}
		const corridors: Corridor[] = [];
		const node: CorridorNode = {
			...properties,
			id,
			otherNames: properties.otherNames ?? [],
			place: served,
			position: geometry.coordinates,
			corridors
		};
		nodes.set(id, node);
		corridorsOn.set(node, corridors);
	}
	return nodes;
}
