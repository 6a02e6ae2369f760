import type { Position } from 'geojson';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { cutLine, lengthOf } from '#lib/geometry/line-measure.ts';
import { once } from '#lib/memo/once.ts';
import type { NetworkTrack } from '#lib/network/network.ts';
import { splitLegs, type Track } from './split-legs.ts';

/** The line of each track of the network, from its first joint to its second. */
export const trackLines = once(({ network }: Atlas): readonly (readonly Position[])[] =>
	splitLegs(network).map(lineOf)
);

function lineOf({ leg, fromKm, toKm }: Track): Position[] {
	const line = cutLine(leg.coordinates, Math.min(fromKm, toKm), Math.max(fromKm, toKm));
	return fromKm > toKm ? line.reverse() : line;
}

/** The parts of a track's line that lie in a country, or, without a country, at sea between two. */
export function partsIn({ parts, metres }: NetworkTrack, line: readonly Position[], country: string | undefined) {
	const kmPerMetre = lengthOf(line) / metres;
	let from = 0;
	return parts.flatMap((part): Position[][] => {
		const start = from;
		from += part.metres;
		if (part.country !== country || part.metres === 0) return [];
		return [cutLine(line, start * kmPerMetre, from * kmPerMetre)];
	});
}
