import type { Leg } from '#lib/atlas/corridor.ts';
import { cutLine, lengthOf } from '#lib/geometry/line-measure.ts';
import { sliverKm, type Run } from './runs.ts';
import type { Stretch } from './stretch.ts';

/** Cuts a stretch where a leg joins and leaves it, and enters the leg between. */
export function splitByRuns(stretch: Stretch, runs: readonly Run[], leg: Leg): Stretch[] {
	const total = lengthOf(stretch.coordinates);
	const atEnd = (km: number) => (km < sliverKm ? 0 : km > total - sliverKm ? total : km);
	const marks = runs.map(({ start, end }) => ({ start, end, from: atEnd(start.along), to: atEnd(end.along) }));
	const cuts = [...new Set([0, total, ...marks.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
	return cuts.slice(1).map((to, index) => {
		const from = cuts[index]!;
		const inside = marks.filter((mark) => Math.min(mark.from, mark.to) <= from && Math.max(mark.from, mark.to) >= to);
		const between = (a: number, b: number, share: number) => a + (b - a) * share;
		return {
			coordinates: cutLine(stretch.coordinates, from, to),
			uses: [
				...stretch.uses.map((use) => ({
					leg: use.leg,
					fromKm: between(use.fromKm, use.toKm, from / total),
					toKm: between(use.fromKm, use.toKm, to / total)
				})),
				...inside.map((mark) => {
					const kmAt = (along: number) =>
						between(mark.start.km, mark.end.km, (along - mark.from) / (mark.to - mark.from));
					return { leg, fromKm: kmAt(from), toKm: kmAt(to) };
				})
			]
		};
	});
}
