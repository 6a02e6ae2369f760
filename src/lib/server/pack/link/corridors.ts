import { legsOf, nodesOf, type Corridor } from '#lib/atlas/corridor.ts';
import type { Place } from '#lib/atlas/place.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { Report } from '#lib/server/pack/report.ts';
import { linkLegs } from './legs.ts';
import { linkNodes, type CorridorLists } from './nodes.ts';
import { linkRoutes } from './routes.ts';

/** The corridors in their order, with the legs they run on and the nodes these join. */
export function linkCorridors(pack: ParsedPack, order: readonly string[], places: readonly Place[], report: Report) {
	const corridorsOn: CorridorLists = new Map();
	const nodes = linkNodes(pack, places, corridorsOn, report);
	const legs = linkLegs(pack, order, nodes, corridorsOn, report);
	const corridors = order.flatMap((folder): Corridor[] => {
		const file = pack.corridors.get(folder);
		if (!file) return [];
		const path = `corridors/${folder}/corridor.json`;
		if (file.id !== folder) report(path, 'id', `is "${file.id}" in the folder "${folder}"`, 'Give both the same name');
		return [
			{
				kind: 'corridors',
				id: `corridors/${folder}`,
				name: file.name,
				shortName: file.shortName ?? file.name,
				label: file.label,
				mark: file.mark ?? file.label ?? file.shortName ?? file.name,
				otherNames: [...(file.shortName ? [file.shortName] : []), ...(file.otherNames ?? [])],
				laterNames: file.laterNames ?? [],
				summary: file.summary,
				routes: linkRoutes(file, legs, path, report),
				nameNote: file.nameNote,
				facts: file.facts
			}
		];
	});
	for (const corridor of corridors) {
		for (const used of [...legsOf(corridor), ...nodesOf(corridor)]) corridorsOn.get(used)?.push(corridor);
	}
	for (const leg of legs.values()) {
		if (leg.corridors.length === 0) {
			const [folder] = [...pack.legs].find(([, file]) => file.features.some(({ id }) => id === leg.id)) ?? [];
			report(`corridors/${folder}/legs.geojson`, leg.id, 'is on no route', 'Name it in a corridor.json or remove it');
		}
	}
	return { corridors, nodes: [...nodes.values()], legs: [...legs.values()] };
}
