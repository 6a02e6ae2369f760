import type { Leg } from '#lib/atlas/corridor.ts';
import { cutLine, lengthOf, pointAt } from '#lib/geometry/line-measure.ts';
import { inOneDirection } from './directions.ts';
import { runsOf } from './runs.ts';
import { samplesOf } from './samples.ts';
import { splitByRuns } from './split.ts';
import type { Stretch } from './stretch.ts';

/**
 * Cuts legs where they begin and cease to share their track, also where the figures draw the same track twice. Of two
 * drawings the earlier one counts. Neighbouring stretches that the same corridors share run in the same direction, from
 * west to east on the whole: the sides of a line depend on it.
 */
export function stretchesOf(legs: readonly Leg[]): Stretch[] {
	let network: Stretch[] = [];
	for (const leg of legs) network = addLeg(network, leg);
	return inOneDirection(network);
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
