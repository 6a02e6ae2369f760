import type { Fact } from './corridor.ts';
import type { Country } from './country.ts';
import type { ItemBase } from './item-base.ts';
import type { Organisation } from './organisation.ts';
import type { Place } from './place.ts';
import type { FigureBound, TieKind, TieSign } from './vocabulary.ts';

export type TieEnd = Country | Organisation | Place;

/** A figure as a document gives it. */
interface TieFigure {
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
	/** Why the excerpts that prove it do, where they do not name both ends. */
	readonly because?: string | undefined;
	readonly facts: readonly Fact[];
}
