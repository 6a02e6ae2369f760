import type { Position } from 'geojson';
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Tie, TieEnd } from '#lib/atlas/tie.ts';
import { bowedLine } from '#lib/geometry/bowed-line.ts';
import { once } from '#lib/memo/once.ts';
import { roundPosition } from './line-scales.ts';

/** How far ties bow out, as shares of the distance: one that is alone, from one to the next, and from first to last. */
const [alone, apart, broadest] = [0.12, 0.085, 0.8];

/** The line of each tie whose ends are on the map; those of a pair lie side by side. */
export const tieLines = once(({ ties }: Atlas): ReadonlyMap<Tie, Position[]> => {
	const pairs = new Map<string, Tie[]>();
	for (const tie of ties) {
		if (!anchorOf(tie.from) || !anchorOf(tie.to) || tie.isAbsent) continue;
		const pair = [tie.from.id, tie.to.id].sort().join(' ');
		pairs.set(pair, [...(pairs.get(pair) ?? []), tie]);
	}
	const lines = new Map(
		[...pairs.values()].flatMap((pair) =>
			pair.map((tie, place): [Tie, Position[]] => {
				// Seen from the same end, whichever way a tie runs.
				const side = tie.from.id > tie.to.id ? -1 : 1;
				const bow = side * bowOf(place, pair.length);
				return [tie, bowedLine(anchorOf(tie.from)!, anchorOf(tie.to)!, bow).map(roundPosition)];
			})
		)
	);
	return new Map(ties.flatMap((tie) => (lines.has(tie) ? [[tie, lines.get(tie)!]] : [])));
});

function bowOf(place: number, count: number): number {
	if (count === 1) return alone;
	return (place - (count - 1) / 2) * Math.min(apart, broadest / (count - 1));
}

/** The point that stands for an end. An organisation is nowhere. */
export function anchorOf(end: TieEnd): Position | undefined {
	if (end.kind === 'organisations') return undefined;
	return end.kind === 'countries' ? (end.anchor ?? end.position) : end.position;
}
