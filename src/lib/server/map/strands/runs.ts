import { nearestOn } from '#lib/geometry/line-measure.ts';
import { sameTrackByStationsKm, type Sample } from './samples.ts';
import type { Stretch } from './stretch.ts';

/** A shorter common part is a junction, not a shared track. */
const leastSharedKm = 3;
/** How far from the ends of a common part the legs may be led together. */
const leadInKm = 2.5;
/** A part of a line that is shorter than this is left to its neighbour. */
export const sliverKm = 0.7;

/** A part of a leg that lies on a stretch, from `start` to `end` of its samples. */
export interface Run {
	readonly stretch: Stretch;
	readonly start: Sample;
	readonly end: Sample;
}

/** The shared parts of a leg in order. */
export function runsOf(samples: readonly Sample[]): Run[] {
	const parts: Sample[][] = [];
	for (const [index, sample] of samples.entries()) {
		if (!sample.stretch) continue;
		if (samples[index - 1]?.stretch) parts.at(-1)!.push(sample);
		else parts.push([sample]);
	}
	return parts
		.filter((part) => part.at(-1)!.km - part[0]!.km >= leastSharedKm)
		.flatMap((part) => runsOfPart(ledTogether(part, samples)));
}

/** Leaves off what lies before the legs have come together and after they have begun to part. */
function ledTogether(part: readonly Sample[], samples: readonly Sample[]): readonly Sample[] {
	const nearest = (some: readonly Sample[]) => some.reduce((a, b) => (b.distance < a.distance - 0.02 ? b : a));
	const [first, last] = [part[0]!, part.at(-1)!];
	const lead = Math.min(leadInKm, (last.km - first.km) / 3);
	const start =
		first === samples[0] && first.distance < 0.1 ? first : nearest(part.filter(({ km }) => km - first.km <= lead));
	const ending = part.filter(({ km }) => last.km - km <= lead).reverse();
	const end = last === samples.at(-1) && last.distance < 0.1 ? last : nearest(ending);
	return part.slice(part.indexOf(start), part.indexOf(end) + 1);
}

function runsOfPart(part: readonly Sample[]): Run[] {
	const groups: Sample[][] = [];
	for (const sample of part) {
		if (groups.at(-1)?.[0]?.stretch === sample.stretch) groups.at(-1)!.push(sample);
		else groups.push([sample]);
	}
	// Where lines meet, the nearest of them is another for a moment: such crumbs go to the neighbour.
	const kept = groups.filter((group) => isParallel(group[0]!, group.at(-1)!));
	return kept.map((group, index): Run => {
		const stretch = group[0]!.stretch!;
		const toEnd = (sample: Sample, fallback: Sample): Sample => {
			const hit = nearestOn(stretch.coordinates, sample.position, sameTrackByStationsKm);
			return hit && Math.abs(sample.km - fallback.km) <= leadInKm ? { ...sample, ...hit } : fallback;
		};
		const [start, end] = [group[0]!, group.at(-1)!];
		const before = kept[index - 1]?.at(-1);
		return {
			stretch,
			start: toEnd(before ?? part[0]!, start),
			end: kept[index + 1] ? end : toEnd(part.at(-1)!, end)
		};
	});
}

function isParallel(start: Sample, end: Sample): boolean {
	const along = Math.abs(end.along - start.along);
	return along > sliverKm && along > 0.5 * (end.km - start.km);
}
