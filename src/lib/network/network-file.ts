import type { Question } from '#lib/atlas/network.ts';
import type { Basis, ItemId, Mode, Status } from '#lib/atlas/vocabulary.ts';

/**
 * The network as it is sent, `/geodata/network.json`: figures are places in the lists beside them, lengths are metres.
 * Joints are stops first, in the order of `stops`, then junctions without a name.
 */
export interface NetworkFile {
	/** ISO 3166-1 alpha-2. */
	readonly countries: readonly string[];
	readonly corridors: readonly ItemId[];
	readonly gauges: readonly (readonly [mm: readonly number[], basis: Basis])[];
	readonly stops: readonly (readonly [id: string, name: string, country: number])[];
	readonly junctions: number;
	readonly legs: readonly LegRow[];
	readonly tracks: readonly TrackRow[];
	readonly questions: readonly Question[];
}

export type LegRow = readonly [
	id: string,
	from: number,
	to: number,
	mode: Mode,
	status: Status,
	/** Empty where it is not known. */
	statusAsOf: string,
	statusBasis: Basis,
	corridors: readonly number[]
];

export type TrackRow = readonly [
	from: number,
	to: number,
	legs: readonly number[],
	/** A country and the metres in it, in order from `from`; -1 is the sea between two countries. */
	countries: readonly number[],
	/** Absent where it is not known. */
	gauge?: number
];
