import type { Mode, StatusThen } from '#lib/atlas/vocabulary.ts';
import type { Dated } from './as-known.ts';
import type { LegCard, NodeCard } from './leg-card.ts';

/** What a traveller meets on a leg beside its stops, in words. */
export interface StripMark {
	readonly kind: 'border' | 'mode' | 'gauge';
	/** From the beginning of the leg, in the direction of travel. */
	readonly km: number;
	readonly text: string;
	/** Who says so; borders are the map's own. */
	readonly reference?: string | undefined;
	readonly isUnverified?: boolean | undefined;
}

/** A leg in the direction of travel. */
export interface StageCard {
	readonly leg: LegCard;
	readonly stops: readonly NodeCard[];
	/** How far along the leg each of its stops lies. */
	readonly stopKm: readonly number[];
	readonly marks: readonly StripMark[];
	/** An earlier route of the corridor has it already. */
	readonly isRepeated: boolean;
}

/** Where something lies on a line diagram: to scale, and with all stops evenly spaced. */
export interface DiagramPoint {
	readonly km: number;
	readonly step: number;
}

/** A chain of legs on one level of the diagram. */
export interface DiagramLine {
	readonly lane: number;
	readonly legs: readonly (Dated & {
		readonly id: string;
		readonly name: string;
		readonly mode: Mode;
		readonly status: StatusThen;
		readonly isSoft: boolean;
		readonly from: DiagramPoint;
		readonly to: DiagramPoint;
	})[];
	readonly stops: readonly ({ readonly id: string; readonly name: string } & DiagramPoint)[];
	readonly marks: readonly ({ readonly kind: StripMark['kind']; readonly text: string } & DiagramPoint)[];
	/** Where it leaves another line, and where it joins one. */
	readonly leaves?: (DiagramPoint & { readonly lane: number }) | undefined;
	readonly joins?: (DiagramPoint & { readonly lane: number }) | undefined;
}

/** The routes of a corridor as one line diagram. */
export interface Diagram {
	readonly from: DiagramPoint;
	readonly to: DiagramPoint;
	readonly lines: readonly DiagramLine[];
}
