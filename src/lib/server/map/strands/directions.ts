import { kilometres } from '#lib/geometry/line-measure.ts';
import { sameTrackKm } from './samples.ts';
import { isShared, type Stretch } from './stretch.ts';

/** Turns stretches so that shared ones continue each other, and each such chain runs from west to east on the whole. */
export function inOneDirection(stretches: readonly Stretch[]): Stretch[] {
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
