import type { Question } from '#lib/atlas/network.ts';
import type { Basis, ItemId, Mode, StatusThen } from '#lib/atlas/vocabulary.ts';
import type { LegRow, NetworkFile, TrackRow } from './network-file.ts';

/** Where one may begin and end. */
export interface Stop {
	readonly id: string;
	readonly name: string;
	readonly country: string;
}

export interface NetworkLeg {
	readonly id: string;
	readonly from: Stop;
	readonly to: Stop;
	readonly mode: Mode;
	readonly status: StatusThen;
	readonly statusAsOf: string | undefined;
	readonly statusBasis: Basis;
	/** On an earlier day: that it has been so then, too, is taken from what was said later. */
	readonly isSaidLater?: boolean;
	/** None for a leg beyond the corridors. */
	readonly corridors: readonly ItemId[];
}

/** A part of a track in one country; without a country, at sea between two. */
export interface CountryPart {
	readonly country: string | undefined;
	readonly metres: number;
}

interface KnownGauge {
	readonly mm: readonly number[];
	readonly isUnverified: boolean;
}

/** What lies between two neighbouring joints. */
export interface NetworkTrack {
	/** Joints: places in `stops`, or beyond them junctions without a name. */
	readonly from: number;
	readonly to: number;
	readonly metres: number;
	/** Several legs may run on one track. */
	readonly legs: readonly NetworkLeg[];
	readonly mode: Mode;
	/** In order from `from`. */
	readonly parts: readonly CountryPart[];
	readonly gauge: KnownGauge | undefined;
}

export interface Network {
	readonly countries: readonly string[];
	readonly stops: readonly Stop[];
	readonly joints: number;
	readonly legs: readonly NetworkLeg[];
	readonly tracks: readonly NetworkTrack[];
	/** The tracks that touch each joint, by their place in `tracks`. */
	readonly around: readonly (readonly number[])[];
	readonly tracksByLeg: ReadonlyMap<string, readonly number[]>;
	readonly tracksByCountry: ReadonlyMap<string, readonly number[]>;
	readonly questions: readonly Question[];
	/** The place of a stop among the joints. */
	readonly jointByStop: ReadonlyMap<string, number>;
}

/** The network of a file that the build has written. */
export function readNetwork(file: NetworkFile): Network {
	const stops = file.stops.map(([id, name, country]): Stop => ({ id, name, country: file.countries[country]! }));
	const legs = file.legs.map((row) => readLeg(row, file, stops));
	const tracks = file.tracks.map((row) => readTrack(row, file, legs));
	const joints = stops.length + file.junctions;
	const around: number[][] = Array.from({ length: joints }, () => []);
	const tracksByLeg = new Map<string, number[]>(legs.map(({ id }) => [id, []]));
	const tracksByCountry = new Map<string, number[]>(file.countries.map((code) => [code, []]));
	for (const [index, { from, to, legs: users, parts }] of tracks.entries()) {
		around[from]!.push(index);
		around[to]!.push(index);
		for (const { id } of users) tracksByLeg.get(id)!.push(index);
		for (const country of new Set(parts.map((part) => part.country))) {
			if (country !== undefined) tracksByCountry.get(country)!.push(index);
		}
	}
	return {
		countries: file.countries,
		stops,
		joints,
		legs,
		tracks,
		around,
		tracksByLeg,
		tracksByCountry,
		questions: file.questions,
		jointByStop: new Map(stops.map(({ id }, index) => [id, index]))
	};
}

function readLeg(
	[id, from, to, mode, status, statusAsOf, statusBasis, corridors]: LegRow,
	file: NetworkFile,
	stops: readonly Stop[]
): NetworkLeg {
	return {
		id,
		from: stops[from]!,
		to: stops[to]!,
		mode,
		status,
		statusAsOf: statusAsOf === '' ? undefined : statusAsOf,
		statusBasis,
		corridors: corridors.map((index) => file.corridors[index]!)
	};
}

function readTrack(
	[from, to, users, countries, gauge]: TrackRow,
	file: NetworkFile,
	legs: readonly NetworkLeg[]
): NetworkTrack {
	const parts: CountryPart[] = [];
	for (let index = 0; index < countries.length; index += 2) {
		parts.push({ country: file.countries[countries[index]!], metres: countries[index + 1]! });
	}
	const [mm, basis] = gauge === undefined ? [] : file.gauges[gauge]!;
	const used = users.map((index) => legs[index]!);
	return {
		from,
		to,
		metres: parts.reduce((sum, { metres }) => sum + metres, 0),
		legs: used,
		mode: used[0]!.mode,
		parts,
		gauge: mm && { mm, isUnverified: basis === 'unverified' }
	};
}
