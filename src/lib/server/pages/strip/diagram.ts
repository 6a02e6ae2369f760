import { isApproximate, type CorridorNode } from '#lib/atlas/corridor.ts';
import type { Diagram, DiagramLine, DiagramPoint } from '#lib/page-data/strip-card.ts';
import { earlierStatus } from '../dated.ts';
import type { MarkedStage } from './stages.ts';

type Placed = DiagramPoint & { readonly lane: number };

/** The routes of a corridor on one diagram: the first whole, of each other what leaves the lines drawn before it. */
export function diagramOf(routes: Iterable<readonly MarkedStage[]>): Diagram {
	const placed = new Map<CorridorNode, Placed>();
	const lines: DiagramLine[] = [];
	for (const stages of routes) {
		for (const chain of chainsOf(stages)) lines.push(lineOf(chain, lines.length, placed));
	}
	const points = lines.flatMap(({ stops }) => stops);
	const extreme = (pick: (...numbers: number[]) => number): DiagramPoint => ({
		km: pick(...points.map(({ km }) => km)),
		step: pick(...points.map(({ step }) => step))
	});
	return { from: extreme(Math.min), to: extreme(Math.max), lines };
}

/** The longest chains of stages that no earlier route has. */
function chainsOf(stages: readonly MarkedStage[]): MarkedStage[][] {
	const chains: MarkedStage[][] = [];
	let isOpen = false;
	for (const stage of stages) {
		if (!stage.isRepeated) {
			if (isOpen) chains.at(-1)!.push(stage);
			else chains.push([stage]);
		}
		isOpen = !stage.isRepeated;
	}
	return chains;
}

function lineOf(chain: readonly MarkedStage[], lane: number, placed: Map<CorridorNode, Placed>): DiagramLine {
	const [first, last] = [chain[0]!.stops[0]!, chain.at(-1)!.stops.at(-1)!];
	const length = chain.reduce((sum, { leg }) => sum + leg.lengthKm, 0);
	const steps = chain.reduce((sum, { stops }) => sum + stops.length - 1, 0);
	const [leaves, joins] = [placed.get(first), placed.get(last)];
	let km = leaves?.km ?? (joins ? joins.km - length : 0);
	let step = leaves?.step ?? (joins ? joins.step - steps : 0);
	const stops: (DiagramLine['stops'][number] & { node: CorridorNode })[] = [];
	const marks: DiagramLine['marks'][number][] = [];
	const legs = chain.map(({ leg, stops: own, stopKm, marks: met }): DiagramLine['legs'][number] => {
		const from = { km, step };
		for (const [index, node] of own.entries()) {
			if (stops.at(-1)?.node !== node)
				stops.push({ node, id: node.id, name: node.name, km: km + stopKm[index]!, step: step + index });
		}
		for (const { kind, text, km: at } of met) {
			marks.push({ kind, text, km: km + at, step: step + stepAt(stopKm, at) });
		}
		km += leg.lengthKm;
		step += own.length - 1;
		return {
			id: leg.id,
			name: `${own[0]!.name} – ${own.at(-1)!.name}`,
			mode: leg.mode,
			status: leg.status,
			...earlierStatus(leg),
			isSoft: isApproximate(leg),
			from,
			to: { km, step }
		};
	});
	for (const { node, km: at, step: count } of stops) {
		if (!placed.has(node)) placed.set(node, { km: at, step: count, lane });
	}
	return {
		lane,
		legs,
		stops: stops.map(({ id, name, km: at, step: count }) => ({ id, name, km: at, step: count })),
		marks,
		leaves,
		joins
	};
}

/** Where a distance lies among stops that are spaced evenly. */
function stepAt(stopKm: readonly number[], km: number): number {
	const after = stopKm.findIndex((at) => at >= km);
	if (after <= 0) return after < 0 ? stopKm.length - 1 : 0;
	const [low, high] = [stopKm[after - 1]!, stopKm[after]!];
	return after - 1 + (high > low ? (km - low) / (high - low) : 0);
}
