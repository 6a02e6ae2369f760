import { once } from '#lib/memo/once.ts';
import type { Atlas } from './atlas.ts';
import type { Fact } from './corridor.ts';
import type { Country } from './country.ts';
import type { Excerpt } from './excerpt.ts';
import type { Item } from './item.ts';
import type { ItemBase } from './item-base.ts';
import type { Organisation } from './organisation.ts';
import type { Place } from './place.ts';
import type { FigureBound, TieKind, TieSign } from './vocabulary.ts';

export type TieEnd = Country | Organisation | Place;

/** A figure as a document gives it. */
export interface TieFigure {
	/** Two for a span. */
	readonly value: number | readonly [number, number];
	readonly bound?: FigureBound | undefined;
	readonly unit: string;
	/** The whole that it is a share of. */
	readonly of?: string | undefined;
	readonly year?: string | undefined;
}

/** What a document states of two states, or of a state and a region or an organisation. */
export interface Tie extends ItemBase<'ties'> {
	readonly from: TieEnd;
	readonly to: TieEnd;
	readonly tieKind: TieKind;
	/** It runs both ways alike. */
	readonly isMutual: boolean;
	/** The document says that there is none: of a country that is no member. */
	readonly isAbsent: boolean;
	/** What it consists of, in our words. */
	readonly what: string;
	readonly figure?: TieFigure | undefined;
	readonly sign: TieSign;
	/** Why it has that sign, in one line of ours. */
	readonly reason: string;
	/** The excerpts that prove it, in the order of the text. */
	readonly excerpts: readonly Excerpt[];
	/** Why they do, where they do not name both ends. */
	readonly because?: string | undefined;
	readonly facts: readonly Fact[];
}

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
