import type { Atlas } from '#lib/atlas/atlas.ts';
import type { CorridorNode, Stage } from '#lib/atlas/corridor.ts';
import { gaugeBreaksOf } from '#lib/network/gauge-breaks.ts';
import type { Stop } from '#lib/network/network.ts';
import type { StripMark } from '#lib/page-data/strip-card.ts';
import { stripWords as words } from '#lib/words/en/strip.ts';

interface Section {
	readonly stage: Stage;
	readonly track: Parameters<typeof gaugeBreaksOf>[0][number]['track'];
	readonly from: Stop;
	readonly to: Stop;
	readonly reference: string | undefined;
}

/** The breaks of gauge on a route, on the stage that comes after each. */
export function gaugeMarks(atlas: Atlas, stages: readonly Stage[]): Map<Stage, StripMark[]> {
	const sections = stages.flatMap((stage) => sectionsOf(atlas, stage));
	const marks = new Map<Stage, StripMark[]>();
	for (const { fromMm, toMm, after, before, isUnverified } of gaugeBreaksOf(sections)) {
		const next = sections.find(({ from }) => from === before);
		if (!next || !before) continue;
		const last = sections.find(({ to }) => to === after);
		const references = [...new Set([last?.reference, next.reference])].filter((reference) => reference !== undefined);
		const where = !after || after.id === before.id ? words.at(before.name) : words.between(after.name, before.name);
		const isAtEnd = next.stage.stops[0]?.id === before.id;
		marks.set(next.stage, [
			...(marks.get(next.stage) ?? []),
			{
				kind: 'gauge',
				km: isAtEnd ? 0 : next.stage.leg.lengthKm / 2,
				text: words.gaugeBreak(fromMm, toMm, where),
				reference: references.length > 0 ? references.join('; ') : undefined,
				isUnverified
			}
		]);
	}
	return marks;
}

/** The parts of a stage with one gauge each. */
function sectionsOf({ network }: Atlas, stage: Stage): Section[] {
	const { leg, stops } = stage;
	const facts = network.factsByLeg.get(leg.id);
	const isReversed = stops[0] !== leg.from;
	const isUnverified = (facts?.gaugeBasis ?? 'unverified') === 'unverified';
	let start = leg.from;
	const parts = (facts?.gauge ?? [undefined]).map((section) => {
		const [from, to] = [start, section?.to ?? leg.to];
		start = to;
		return { from, to, gauge: section && { mm: section.mm, isUnverified } };
	});
	return (isReversed ? parts.reverse() : parts).map(({ from, to, gauge }) => ({
		stage,
		track: { mode: leg.mode, gauge },
		from: stopOf(isReversed ? to : from),
		to: stopOf(isReversed ? from : to),
		reference: facts?.gaugeReference
	}));
}

const stopsByNode = new WeakMap<CorridorNode, Stop>();

/** The same object for the same node: breaks are found again by their stops. */
function stopOf(node: CorridorNode): Stop {
	const known = stopsByNode.get(node) ?? { id: node.id, name: node.name, country: node.country };
	stopsByNode.set(node, known);
	return known;
}
