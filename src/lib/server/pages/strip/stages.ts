import type { Atlas } from '#lib/atlas/atlas.ts';
import { stagesOf, type Corridor, type CorridorNode, type Leg, type Route, type Stage } from '#lib/atlas/corridor.ts';
import { nearestOn } from '#lib/geometry/line-measure.ts';
import type { StripMark } from '#lib/page-data/strip-card.ts';
import { bordersOn } from './borders.ts';
import { gaugeMarks } from './gauge-marks.ts';
import { stripWords as words } from '#lib/words/en/strip.ts';

/** A stage with what is met on it. */
export interface MarkedStage extends Stage {
	readonly stopKm: readonly number[];
	readonly marks: readonly StripMark[];
	readonly isRepeated: boolean;
}

/** The routes of a corridor in stages; a leg that several routes share is marked the first time only. */
export function markedRoutes(atlas: Atlas, corridor: Corridor): Map<Route, MarkedStage[]> {
	const seen = new Set<Leg>();
	return new Map(
		corridor.routes.map((route) => {
			const stages = stagesOf(route);
			const gauges = gaugeMarks(atlas, stages);
			const marked = stages.map((stage, index): MarkedStage => {
				const isRepeated = seen.has(stage.leg);
				seen.add(stage.leg);
				const stopKm = stopsAlong(stage);
				const marks = [
					...modeMarks(stages[index - 1], stage),
					...bordersOn(atlas, stage, stopKm),
					...(gauges.get(stage) ?? [])
				];
				return { ...stage, stopKm, marks: marks.sort((a, b) => a.km - b.km), isRepeated };
			});
			return [route, marked] as const;
		})
	);
}

const nearKm = 15; // from the line to the middle of a town that it serves

/** How far along each stop of a stage lies, in the direction of travel. */
function stopsAlong({ leg, stops }: Stage): number[] {
	const isReversed = stops[0] !== leg.from;
	const along = (node: CorridorNode, share: number) => {
		const km = nearestOn(leg.coordinates, node.position, nearKm)?.along;
		return km === undefined ? share * leg.lengthKm : isReversed ? leg.lengthKm - km : km;
	};
	return stops.map((node, index) => {
		if (index === 0) return 0;
		return index === stops.length - 1 ? leg.lengthKm : along(node, index / (stops.length - 1));
	});
}

function modeMarks(before: Stage | undefined, { leg, stops }: Stage): StripMark[] {
	if (!before || before.leg.mode === leg.mode) return [];
	return [{ kind: 'mode', km: 0, text: words.modeChange(before.leg.mode, leg.mode, stops[0]!.name) }];
}
