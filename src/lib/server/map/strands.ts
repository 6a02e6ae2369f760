import type { Position } from 'geojson';
import type { Corridor, Leg } from '#lib/atlas/corridor.ts';
import { cutLine, kilometres, lengthOf, nearestOn, pointAt, type Kilometres } from '#lib/geometry/line-measure.ts';
import { smoothCorners } from './smooth-corners.ts';

/** Legs nearer than this run on the same track: figures of one railway by different hands differ by as much. */
const sameTrackKm = 1;
/** Between stations, a straight line leaves the track by more. */
const sameTrackByStationsKm = 2.5;
/** A shorter common part is a junction, not a shared track. */
const leastSharedKm = 3;
/** How far from the ends of a common part the legs may be led together. */
const leadInKm = 2.5;
const stepKm = 0.5;
/** A part of a line that is shorter than this is left to its neighbour. */
const sliverKm = 0.7;

/** A leg on a stretch: from where to where along the leg, the greater first where it runs the other way. */
export interface Use {
	readonly leg: Leg;
	readonly fromKm: number;
	readonly toKm: number;
}

/** A part of the track, drawn once for each corridor that uses it. Between two stretches the corridors part or meet. */
export interface Stretch {
	readonly coordinates: readonly Position[];
	readonly uses: readonly Use[];
}

/** The corridors on a stretch, in the order of the key: the order in which they lie side by side. */
export function corridorsOn({ uses }: Pick<Stretch, 'uses'>, order: readonly Corridor[]): Corridor[] {
	return order.filter((corridor) => uses.some(({ leg }) => leg.corridors.includes(corridor)));
}

/**
 * Cuts legs where they begin and cease to share their track, also where the figures draw the same track twice. Of two
 * drawings the earlier one counts. Neighbouring stretches that the same corridors share run in the same direction, from
 * west to east on the whole: the sides of a line depend on it.
 */
export function stretchesOf(legs: readonly Leg[]): Stretch[] {
	let network: Stretch[] = [];
	for (const leg of legs) network = addLeg(network, leg);
	return inOneDirection(
		network.map((stretch) =>
			isShared(stretch) ? { ...stretch, coordinates: smoothCorners(stretch.coordinates) } : stretch
		)
	);
}

/** Whether several corridors run on it. */
function isShared({ uses }: Stretch): boolean {
	return new Set(uses.flatMap(({ leg }) => leg.corridors)).size > 1;
}

interface Sample {
	readonly km: number;
	readonly position: Position;
	/** The nearest stretch, where one is near enough. */
	readonly stretch?: Stretch;
	readonly distance: Kilometres;
	readonly along: Kilometres;
}

/** A part of a leg that lies on a stretch, from `start` to `end` of its samples. */
interface Run {
	readonly stretch: Stretch;
	readonly start: Sample;
	readonly end: Sample;
}

function addLeg(network: readonly Stretch[], leg: Leg): Stretch[] {
	const total = lengthOf(leg.coordinates);
	const nearby = network.filter(({ uses: [use] }) => use?.leg.mode === leg.mode);
	const runs = runsOf(samplesOf(leg, total, nearby));
	const result = network.flatMap((stretch) => {
		const own = runs.filter((run) => run.stretch === stretch);
		return own.length > 0 ? splitByRuns(stretch, own, leg) : [stretch];
	});
	// What is left of the leg between the shared parts, joined to them.
	let fromKm = 0;
	let fromPosition = leg.coordinates[0]!;
	for (const run of [...runs, undefined]) {
		const toKm = run ? run.start.km : total;
		const own = cutLine(leg.coordinates, fromKm, toKm);
		const join = run ? pointAt(run.stretch.coordinates, run.start.along) : undefined;
		const coordinates = fromKm > 0 ? [fromPosition, ...own.slice(1)] : own;
		if (join) coordinates[coordinates.length - 1] = join;
		if (lengthOf(coordinates) > 0.05) result.push({ coordinates, uses: [{ leg, fromKm, toKm }] });
		if (!run) break;
		fromKm = run.end.km;
		fromPosition = pointAt(run.stretch.coordinates, run.end.along);
	}
	return result;
}

function samplesOf(leg: Leg, total: number, nearby: readonly Stretch[]): Sample[] {
	const count = Math.max(1, Math.ceil(total / stepKm));
	return Array.from({ length: count + 1 }, (_, index): Sample => {
		const km = (total * index) / count;
		const position = pointAt(leg.coordinates, km);
		let nearest: Sample = { km, position, distance: Infinity, along: 0 };
		for (const stretch of nearby) {
			const hit = nearestOn(stretch.coordinates, position, reachOf(stretch, leg));
			if (hit && hit.distance < nearest.distance) nearest = { km, position, stretch, ...hit };
		}
		return nearest;
	});
}

/** The shared parts of a leg in order. */
function runsOf(samples: readonly Sample[]): Run[] {
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

/** How far from a stretch a leg may lie and still mean the same track. */
function reachOf({ uses }: Stretch, leg: Leg): Kilometres {
	const isByStations = ({ course }: Leg) => course === 'station-to-station';
	return isByStations(leg) || uses.every((use) => isByStations(use.leg)) ? sameTrackByStationsKm : sameTrackKm;
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

/** Cuts a stretch where a leg joins and leaves it, and enters the leg between. */
function splitByRuns(stretch: Stretch, runs: readonly Run[], leg: Leg): Stretch[] {
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

/** Turns stretches so that shared ones continue each other, and each such chain runs from west to east on the whole. */
function inOneDirection(stretches: readonly Stretch[]): Stretch[] {
	const turned = new Map<Stretch, boolean>();
	const ends = ({ coordinates }: Stretch) => [coordinates[0]!, coordinates.at(-1)!] as const;
	const eastward = (stretch: Stretch) => ends(stretch)[1][0]! - ends(stretch)[0][0]!;
	const shareTwo = (a: Stretch, b: Stretch) => {
		const others = new Set(b.uses.flatMap(({ leg }) => leg.corridors));
		return new Set(a.uses.flatMap(({ leg }) => leg.corridors.filter((corridor) => others.has(corridor)))).size >= 2;
	};
	for (const seed of stretches) {
		if (turned.has(seed)) continue;
		const chain = [seed];
		turned.set(seed, false);
		for (const stretch of chain) {
			if (!isShared(stretch)) continue;
			for (const other of stretches) {
				if (turned.has(other) || !shareTwo(stretch, other)) continue;
				const touching = ([0, 1] as const).flatMap((a) =>
					([0, 1] as const).map((b) => ({ a, b, gap: kilometres(ends(stretch)[a], ends(other)[b]) }))
				);
				const joint = touching.reduce((best, next) => (next.gap < best.gap ? next : best));
				if (joint.gap > sameTrackKm) continue;
				// They continue each other where the end of one is the beginning of the other.
				turned.set(other, joint.a === joint.b ? !turned.get(stretch) : Boolean(turned.get(stretch)));
				chain.push(other);
			}
		}
		const east = chain.reduce((sum, stretch) => sum + eastward(stretch) * (turned.get(stretch) ? -1 : 1), 0);
		if (east < 0) for (const stretch of chain) turned.set(stretch, !turned.get(stretch));
	}
	return stretches.map((stretch) => (turned.get(stretch) ? reversed(stretch) : stretch));
}

function reversed({ coordinates, uses }: Stretch): Stretch {
	return {
		coordinates: coordinates.toReversed(),
		uses: uses.map(({ leg, fromKm, toKm }) => ({ leg, fromKm: toKm, toKm: fromKm }))
	};
}
