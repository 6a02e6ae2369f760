import type { Position } from 'geojson';
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Tie, TieEnd } from '#lib/atlas/tie.ts';
import { bowedLine } from '#lib/geometry/bowed-line.ts';
import { boundsOf } from '#lib/geometry/bounds.ts';
import { once } from '#lib/memo/once.ts';
import { drawnFocus } from '#lib/page-data/drawn-focus.ts';
import { joinFocus, type Focus } from '#lib/page-data/focus.ts';
import { roundPosition } from './lines.ts';

const firstBow = 0.14; // of the distance
const nextBow = 0.07;

/** The line of each tie whose ends are on the map; those of a pair part from each other. */
export const tieLines = once(({ ties }: Atlas): ReadonlyMap<Tie, Position[]> => {
	const counts = new Map<string, number>();
	return new Map(
		ties.flatMap((tie): [Tie, Position[]][] => {
			const [from, to] = [anchorOf(tie.from), anchorOf(tie.to)];
			if (!from || !to || tie.isAbsent) return [];
			const pair = [tie.from.id, tie.to.id].sort().join(' ');
			const place = counts.get(pair) ?? 0;
			counts.set(pair, place + 1);
			const isTurned = tie.from.id > tie.to.id;
			const side = (place % 2 === 0) === isTurned ? -1 : 1;
			const bow = side * (firstBow + nextBow * Math.floor(place / 2));
			return [[tie, bowedLine(from, to, bow).map(roundPosition)]];
		})
	);
});

function anchorOf(end: TieEnd): Position | undefined {
	return end.kind === 'organisations'
		? undefined
		: end.kind === 'countries'
			? (end.anchor ?? end.position)
			: end.position;
}

/** A tie on the map of its page: its line, and the countries at its ends. */
export function tieFocus(atlas: Atlas, tie: Tie): Focus | undefined {
	const countries = [tie.from, tie.to].flatMap((end) => (end.kind === 'countries' ? [end.iso] : []));
	const line = tieLines(atlas).get(tie);
	if (line) return drawnFocus([{ coordinates: line, mode: 'rail', status: 'operational' }], { countries });
	const anchors = [anchorOf(tie.from), anchorOf(tie.to)].filter((anchor) => anchor !== undefined);
	const bounds = boundsOf(anchors);
	return bounds && joinFocus([{ bounds, lines: [], points: [], countries }]);
}
