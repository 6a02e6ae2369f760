import type { Mode } from '#lib/atlas/vocabulary.ts';
import { openTracks, type Closures } from './closures.ts';
import { gaugeBreaksOf, type GaugeBreak } from './gauge-breaks.ts';
import type { CountryPart, Network, NetworkLeg, NetworkTrack, Stop } from './network.ts';
import { distancesTo, findPath } from './search.ts';

/** A track as it is travelled. */
interface Step {
	/** Its place in the network. */
	readonly index: number;
	readonly track: NetworkTrack;
	/** Nothing for a junction without a name. */
	readonly from: Stop | undefined;
	readonly to: Stop | undefined;
	/** In the direction of travel. */
	readonly parts: readonly CountryPart[];
}

/** A leg, or a part of it, as it is travelled. */
interface Ride {
	readonly leg: NetworkLeg;
	readonly from: Stop | undefined;
	readonly to: Stop | undefined;
	readonly km: number;
	/** The tracks it runs on, by their places in the network. */
	readonly tracks: readonly number[];
}

interface Border {
	readonly from: string;
	readonly to: string;
	readonly isBySea: boolean;
}

export interface Way {
	readonly km: number;
	readonly rides: readonly Ride[];
	/** In order; a country that is entered twice stands twice. */
	readonly countries: readonly { readonly country: string; readonly km: number }[];
	/** On the sea between two countries, where it is neither's. */
	readonly seaKm: number;
	readonly borders: readonly Border[];
	readonly changesOfMode: readonly { readonly at: Stop | undefined; readonly from: Mode; readonly to: Mode }[];
	readonly gaugeBreaks: readonly GaugeBreak[];
	/** Rails of which the gauge is not known. */
	readonly unknownGaugeKm: number;
}

/** The shortest way between two stops over all that is not closed; nothing where none is left. */
export function shortestWay(network: Network, from: string, to: string, closures: Closures): Way | undefined {
	const tracks = tracksOfWay(network, from, to, closures);
	return tracks && wayAlong(network, from, tracks);
}

function tracksOfWay(network: Network, from: string, to: string, closures: Closures): readonly number[] | undefined {
	const [start, end] = [network.jointByStop.get(from), network.jointByStop.get(to)];
	if (start === undefined || end === undefined || !areEndsOpen(network, [start, end], closures)) return undefined;
	const open = openTracks(network, closures);
	return findPath(network, start, end, open, distancesTo(network, end, open))?.tracks;
}

/** In a closed country no way begins or ends. */
export function areEndsOpen({ stops }: Network, ends: readonly number[], { countries }: Closures): boolean {
	return ends.every((joint) => !countries.has(stops[joint]!.country));
}

function wayAlong(network: Network, from: string, tracks: readonly number[]): Way {
	let joint = network.jointByStop.get(from)!;
	const steps = tracks.map((index): Step => {
		const track = network.tracks[index]!;
		const isReversed = track.from !== joint;
		const next = isReversed ? track.from : track.to;
		const step = {
			index,
			track,
			from: network.stops[joint],
			to: network.stops[next],
			parts: isReversed ? track.parts.toReversed() : track.parts
		};
		joint = next;
		return step;
	});
	const rides = ridesOf(steps);
	const sum = (some: readonly { metres: number }[]) => some.reduce((total, { metres }) => total + metres, 0) / 1000;
	return {
		km: sum(steps.map(({ track }) => track)),
		rides,
		...crossingsOf(steps.flatMap(({ parts }) => parts)),
		changesOfMode: rides.slice(1).flatMap(({ leg, from: at }, index) => {
			const before = rides[index]!.leg.mode;
			return leg.mode === before ? [] : [{ at, from: before, to: leg.mode }];
		}),
		gaugeBreaks: gaugeBreaksOf(steps),
		unknownGaugeKm: sum(steps.map(({ track }) => track).filter(({ mode, gauge }) => mode === 'rail' && !gauge))
	};
}

/** Joins steps into rides; where several legs share the track, the one that leads furthest. */
function ridesOf(steps: readonly Step[]): Ride[] {
	const rides: Ride[] = [];
	let index = 0;
	while (index < steps.length) {
		const [start, rest] = [steps[index]!, steps.slice(index)];
		const reach = (leg: NetworkLeg) => {
			const end = rest.findIndex(({ track }) => !track.legs.includes(leg));
			return end < 0 ? rest.length : end;
		};
		const leg = start.track.legs.reduce((best, next) => (reach(next) > reach(best) ? next : best));
		const ridden = rest.slice(0, reach(leg));
		const metres = ridden.reduce((sum, { track }) => sum + track.metres, 0);
		const places = ridden.map((step) => step.index);
		rides.push({ leg, from: start.from, to: ridden.at(-1)!.to, km: metres / 1000, tracks: places });
		index += ridden.length;
	}
	return rides;
}

function crossingsOf(parts: readonly CountryPart[]): Pick<Way, 'countries' | 'seaKm' | 'borders'> {
	const countries: { country: string; metres: number }[] = [];
	const borders: Border[] = [];
	let seaMetres = 0;
	let isBySea = false;
	for (const { country, metres } of parts) {
		if (country === undefined) {
			seaMetres += metres;
			isBySea = true;
			continue;
		}
		const last = countries.at(-1);
		if (last?.country === country) last.metres += metres;
		else {
			if (last) borders.push({ from: last.country, to: country, isBySea });
			countries.push({ country, metres });
		}
		isBySea = false;
	}
	return {
		countries: countries.map(({ country, metres }) => ({ country, km: metres / 1000 })),
		seaKm: seaMetres / 1000,
		borders
	};
}
