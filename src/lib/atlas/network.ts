import type { CorridorNode, Leg } from './corridor.ts';
import type { Basis, ItemId, Mode, Status } from './vocabulary.ts';

/** Millimetres between the rails. Two figures: tracks of both gauges, or a track with a third rail. */
type Gauge = readonly number[];

/** A part of a leg with one gauge. */
export interface GaugeSection {
	readonly mm: Gauge;
	/** The stop of the leg where this part ends; absent for the last. */
	readonly to?: CorridorNode | undefined;
}

/** What is known of the rails of a leg, and who says it. What is absent is unknown. */
export interface RailFacts {
	readonly gauge?: readonly GaugeSection[] | undefined;
	readonly gaugeBasis?: Basis | undefined;
	readonly gaugeReference?: string | undefined;
}

/** What a reader may close. */
export interface ClosedParts {
	/** ISO 3166-1 alpha-2. */
	readonly countries: readonly string[];
	/** Ids of legs. */
	readonly legs: readonly string[];
	readonly modes: readonly Mode[];
	readonly statuses: readonly Status[];
}

/** A question over the network that the pack proposes. */
export interface Question {
	readonly id: string;
	readonly question: string;
	/** Ids of nodes. */
	readonly from: string;
	readonly to: string;
	readonly closed: ClosedParts;
}

/** What the ways are searched on: every leg of the corridors, and legs beyond them that no document names. */
export interface AtlasNetwork {
	readonly nodes: readonly CorridorNode[];
	readonly legs: readonly Leg[];
	/** Nodes that the pack itself places on a leg, by the id of the leg. */
	readonly junctionsByLeg: ReadonlyMap<string, readonly CorridorNode[]>;
	readonly factsByLeg: ReadonlyMap<string, RailFacts>;
	readonly questions: readonly Question[];
	/** The corridors, in the order of the key. */
	readonly corridors: readonly ItemId[];
}
