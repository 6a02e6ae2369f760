import type { AtlasNetwork } from '#lib/atlas/network.ts';
import type { Corridor, CorridorNode, Leg } from '#lib/atlas/corridor.ts';
import { kilometres, lengthOf, nearestOn } from '#lib/geometry/line-measure.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { Report } from '#lib/server/pack/report.ts';
import { checkStatus } from './leg-status.ts';
import { checkKnown } from './positions.ts';
import { linkRailFacts } from './rail-facts.ts';
import { linkQuestions } from './questions.ts';

const nodesPath = 'network/beyond-nodes.geojson';
const legsPath = 'network/beyond-legs.geojson';

/** A leg ends at its node, give or take the rounding of its way-points. */
const endsWithinKm = 0.3;
/** A stop lies on its line, give or take the coarseness of both. */
const passesWithinKm = 3;
/** Nearer to an end of a leg, a stop is that end by another name. */
const ownEndWithinKm = 1;
/** By the pack's own word a node may lie further off: the line may be coarse. */
const namedWithinKm = 12;

interface Linked {
	readonly nodes: readonly CorridorNode[];
	readonly legs: readonly Leg[];
	readonly corridors: readonly Corridor[];
}

/** Joins what lies beyond the corridors to them: legs and nodes that no document names, facts of rails, questions. */
export function linkNetwork(pack: ParsedPack, { nodes, legs, corridors }: Linked, report: Report): AtlasNetwork {
	const nodeById = new Map(nodes.map((node) => [node.id, node]));
	const beyondNodes = linkBeyondNodes(pack, nodeById, report);
	const legById = new Map(legs.map((leg) => [leg.id, leg]));
	const beyondLegs = linkBeyondLegs(pack, nodeById, legById, report);
	const junctionsByLeg = linkJunctions(pack, nodeById, legById, report);
	checkReached(beyondNodes, beyondLegs, [...junctionsByLeg.values()].flat(), report);
	return {
		nodes: [...nodes, ...beyondNodes],
		legs: [...legs, ...beyondLegs],
		junctionsByLeg,
		factsByLeg: linkRailFacts(pack, legById, nodeById, report),
		questions: linkQuestions(pack, nodeById, legById, report),
		corridors: corridors.map(({ id }) => id)
	};
}

/** Reads the nodes beyond the corridors, and adds them to those that are known. */
function linkBeyondNodes(pack: ParsedPack, nodeById: Map<string, CorridorNode>, report: Report): CorridorNode[] {
	const beyond: CorridorNode[] = [];
	for (const [index, { id, properties, geometry }] of (pack.beyondNodes?.features ?? []).entries()) {
		if (nodeById.has(id)) {
			report(nodesPath, `features[${index}].id`, `"${id}" stands twice in the pack`, 'Give each node an id of its own');
			continue;
		}
		checkKnown(geometry.coordinates, nodesPath, `features[${index}].geometry`, report);
		if (properties.basis === 'reference' && !properties.reference) {
			report(
				nodesPath,
				`features[${index}].properties`,
				'rests on a reference but names none',
				'Name it, or set basis to "unverified"'
			);
		}
		const { onLegs: _onLegs, place: _place, ...rest } = properties;
		const node = { ...rest, id, otherNames: rest.otherNames ?? [], position: geometry.coordinates, corridors: [] };
		nodeById.set(id, node);
		beyond.push(node);
	}
	return beyond;
}

/** Reads the legs beyond the corridors, and adds them to those that are known. */
function linkBeyondLegs(
	pack: ParsedPack,
	nodeById: ReadonlyMap<string, CorridorNode>,
	legById: Map<string, Leg>,
	report: Report
): Leg[] {
	const beyond: Leg[] = [];
	for (const [index, { id, properties, geometry }] of (pack.beyondLegs?.features ?? []).entries()) {
		const place = `features[${index}]`;
		if (legById.has(id)) {
			report(legsPath, `${place}.id`, `"${id}" stands twice in the pack`, 'A leg stands once');
			continue;
		}
		const ends = (['from', 'to'] as const).map((end) => nodeById.get(properties[end]));
		for (const [at, end] of (['from', 'to'] as const).entries()) {
			if (ends[at]) continue;
			report(legsPath, `${place}.properties.${end}`, `no node "${properties[end]}"`, 'Add it or correct the id');
		}
		checkStatus(properties, legsPath, `${place}.properties`, report);
		const [from, to] = ends;
		if (!from || !to) continue;
		const coordinates = geometry?.coordinates ?? [from.position, to.position];
		for (const [node, end] of [
			[from, coordinates[0]!],
			[to, coordinates.at(-1)!]
		] as const) {
			const gap = kilometres(node.position, end);
			if (gap <= endsWithinKm) continue;
			const message = `ends ${gap.toFixed(1)} km from its node "${node.id}"`;
			report(legsPath, `${place}.geometry`, message, 'Let the line end at the node');
		}
		const stated = properties.statedKm;
		const leg: Leg = {
			...properties,
			id,
			from,
			to,
			via:
				properties.mode === 'sea' ? [] : stopsOn(coordinates, from, to, properties.countries, [...nodeById.values()]),
			statedKm: stated === undefined ? undefined : Array.isArray(stated) ? stated : [stated, stated],
			lengthKm: Math.round(lengthOf(coordinates) * 10) / 10,
			coordinates,
			corridors: []
		};
		legById.set(id, leg);
		beyond.push(leg);
	}
	return beyond;
}

/** The nodes that a line passes, in order. */
function stopsOn(
	line: Leg['coordinates'],
	from: CorridorNode,
	to: CorridorNode,
	countries: readonly string[],
	nodes: readonly CorridorNode[]
): CorridorNode[] {
	return nodes
		.filter((node) => countries.includes(node.country))
		.filter((node) => [from, to].every((end) => kilometres(end.position, node.position) > ownEndWithinKm))
		.map((node) => ({ node, hit: nearestOn(line, node.position, passesWithinKm) }))
		.filter(({ hit }) => hit !== undefined)
		.sort((a, b) => a.hit!.along - b.hit!.along)
		.map(({ node }) => node);
}

/** What `onLegs` says: there a leg is split, and lines join. */
function linkJunctions(
	pack: ParsedPack,
	nodeById: ReadonlyMap<string, CorridorNode>,
	legById: ReadonlyMap<string, Leg>,
	report: Report
): Map<string, CorridorNode[]> {
	const junctions = new Map<string, CorridorNode[]>();
	for (const [index, { id, properties }] of (pack.beyondNodes?.features ?? []).entries()) {
		for (const [at, legId] of (properties.onLegs ?? []).entries()) {
			const place = `features[${index}].properties.onLegs[${at}]`;
			const [leg, node] = [legById.get(legId), nodeById.get(id)];
			if (!leg || !node) {
				report(nodesPath, place, `no leg "${legId}"`, 'Correct the id or leave it out');
				continue;
			}
			if (!nearestOn(leg.coordinates, node.position, namedWithinKm)) {
				report(
					nodesPath,
					place,
					`"${legId}" does not pass within ${namedWithinKm} km`,
					'Move the node or leave it out'
				);
			}
			junctions.set(legId, [...(junctions.get(legId) ?? []), node]);
		}
	}
	return junctions;
}

function checkReached(
	nodes: readonly CorridorNode[],
	legs: readonly Leg[],
	junctions: readonly CorridorNode[],
	report: Report
) {
	const reached = new Set([...junctions, ...legs.flatMap((leg) => [leg.from, ...leg.via, leg.to])]);
	for (const node of nodes) {
		if (reached.has(node)) continue;
		report(nodesPath, node.id, 'lies on no leg', 'Let a leg end there or pass, or name one in onLegs');
	}
}
