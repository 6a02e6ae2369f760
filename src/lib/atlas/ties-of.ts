import { once } from '#lib/memo/once.ts';
import type { Atlas } from './atlas.ts';
import type { Item } from './item.ts';
import type { Tie, TieEnd } from './tie.ts';

const none: readonly Tie[] = [];

/** The ties that begin or end at an item. */
export function tiesOf(atlas: Atlas, item: Item): readonly Tie[] {
	return tiesByEnd(atlas).get(item) ?? none;
}

const tiesByEnd = once(({ ties }: Atlas): ReadonlyMap<Item, readonly Tie[]> => {
	const byEnd = new Map<Item, Tie[]>();
	for (const tie of ties) for (const end of [tie.from, tie.to]) byEnd.set(end, [...(byEnd.get(end) ?? []), tie]);
	return byEnd;
});

/** The other end of a tie. */
export function otherEnd({ from, to }: Tie, item: Item): TieEnd {
	return from === item ? to : from;
}
