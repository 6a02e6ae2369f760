import type { Atlas } from '#lib/atlas/atlas.ts';
import type { AtlasNetwork } from '#lib/atlas/network.ts';
import { nearestOn } from '#lib/geometry/line-measure.ts';
import { once } from '#lib/memo/once.ts';
import { readNetwork, type Network } from '#lib/network/network.ts';
import type { LegRow, NetworkFile, TrackRow } from '#lib/network/network-file.ts';
import { countryRunsOf, type CountryRun } from './country-runs.ts';
import type { Joint } from './joints.ts';
import { splitLegs, type Track } from './split-legs.ts';

/** The network of an atlas as it is sent. */
export const networkFileOf = once(({ network }: Atlas): NetworkFile => makeFile(network));

/** The same as it is read. */
export const networkOf = once((atlas: Atlas): Network => readNetwork(networkFileOf(atlas)));

function makeFile(network: AtlasNetwork): NetworkFile {
	const tracks = splitLegs(network);
	const all = [...new Set(tracks.flatMap(({ from, to }) => [from, to]))];
	const reached = new Set(all.map(({ node }) => node));
	// A leg too short to be a track still has its ends.
	const ends = new Set(network.legs.flatMap(({ from, to }) => [from, to]).filter((node) => !reached.has(node)));
	const joints = [
		...all.filter(({ node }) => node),
		...[...ends].map((node): Joint => ({ node })),
		...all.filter(({ node }) => !node)
	];
	const placeOf = new Map(joints.map((joint, index) => [joint, index]));
	const placeOfLeg = new Map(network.legs.map((leg, index) => [leg, index]));
	const runs = new Map(network.legs.map((leg) => [leg, countryRunsOf(leg)]));
	const named = joints.flatMap(({ node }) => (node ? [node] : []));
	const placeOfNode = new Map(named.map((node, index) => [node, index]));
	const countries = [
		...new Set([
			...named.map(({ country }) => country),
			...[...runs.values()].flat().flatMap(({ country }) => country ?? [])
		])
	].sort();
	const gauges: [mm: readonly number[], basis: 'reference' | 'document' | 'unverified'][] = [];
	return {
		countries,
		corridors: network.corridors,
		gauges,
		stops: named.map(({ id, name, country }) => [id, name, countries.indexOf(country)]),
		junctions: joints.length - named.length,
		legs: network.legs.map((leg): LegRow => {
			const { id, from, to, mode, status, statusAsOf = '', statusBasis } = leg;
			const corridors = leg.corridors.map((corridor) => network.corridors.indexOf(corridor.id));
			return [id, placeOfNode.get(from)!, placeOfNode.get(to)!, mode, status, statusAsOf, statusBasis, corridors];
		}),
		tracks: tracks.map((track): TrackRow => {
			const parts = partsOf(runs.get(track.leg)!, track, (code) => countries.indexOf(code));
			const gauge = gaugeOf(track);
			const legs = track.legs.map((leg) => placeOfLeg.get(leg)!);
			const row = [placeOf.get(track.from)!, placeOf.get(track.to)!, legs, parts] as const;
			return gauge === undefined ? row : [...row, gauge];
		}),
		questions: network.questions
	};

	/** The place of the gauge in the list, by the first leg that knows it. */
	function gaugeOf(track: Track): number | undefined {
		const known = [track.leg, ...track.legs].find(({ id }) => network.factsByLeg.get(id)?.gauge);
		const facts = known && network.factsByLeg.get(known.id);
		const middle = (track.fromKm + track.toKm) / 2;
		const section = facts?.gauge?.find(
			({ to }) => known === track.leg && (!to || (nearestOn(known.coordinates, to.position, 15)?.along ?? 0) > middle)
		);
		// A leg that is not the one measured says for certain only what holds for all of it.
		const mm = section?.mm ?? (facts?.gauge?.length === 1 ? facts.gauge[0]!.mm : undefined);
		if (!mm) return undefined;
		const basis = facts?.gaugeBasis ?? 'unverified';
		const place = gauges.findIndex(([figures, by]) => by === basis && figures.join() === mm.join());
		return place >= 0 ? place : gauges.push([mm, basis]) - 1;
	}
}

/** Countries and metres of a track in order; the metres of all its tracks are those of the leg. */
function partsOf(runs: readonly CountryRun[], { fromKm, toKm }: Track, placeOf: (code: string) => number): number[] {
	const [low, high] = [Math.min(fromKm, toKm), Math.max(fromKm, toKm)];
	const parts = runs
		.filter((run) => (run.toKm > low && run.fromKm < high) || isEndOf(run, low, high))
		.map(({ country, fromKm: begin, toKm: end }) => {
			const metres = Math.round(Math.min(end, high) * 1000) - Math.round(Math.max(begin, low) * 1000);
			return [country === undefined ? -1 : placeOf(country), metres];
		});
	return (fromKm > toKm ? parts.reverse() : parts).flat();
}

/** A border at the very end of a leg. */
function isEndOf({ fromKm, toKm }: CountryRun, low: number, high: number): boolean {
	return fromKm === toKm && (fromKm === low || fromKm === high);
}
