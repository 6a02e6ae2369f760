import { isOpen, openTracks, type Closures } from './closures.ts';
import type { Network } from './network.ts';
import { distancesTo, findPath } from './search.ts';
import { areEndsOpen } from './way.ts';

/** What closing one more part does to the shortest way. */
export type Effect =
	{ readonly kind: 'cuts' } | { readonly kind: 'adds'; readonly km: number } | { readonly kind: 'does-not-matter' };

export interface Dependency {
	/** By ISO 3166-1 alpha-2. */
	readonly countries: ReadonlyMap<string, Effect>;
	readonly legs: ReadonlyMap<string, Effect>;
}

/** The lines are drawn no more exactly than this: what adds less adds nothing. */
export const leastAddedMetres = 500;

const noMatter: Effect = { kind: 'does-not-matter' };

/** What closing each country and each leg would do to the shortest way; nothing where there is no way to begin with. */
export function dependencyOf(network: Network, from: string, to: string, closures: Closures): Dependency | undefined {
	const [start, end] = [network.jointByStop.get(from), network.jointByStop.get(to)];
	if (start === undefined || end === undefined || !areEndsOpen(network, [start, end], closures)) return undefined;
	const open = openTracks(network, closures);
	const distances = distancesTo(network, end, open);
	const path = findPath(network, start, end, open, distances);
	if (!path) return undefined;
	const used = new Set(path.tracks);

	/** Only what the way uses can matter, and the way that is left is no shorter: the distances known lead the search. */
	const effectOf = (tracks: readonly number[]): Effect => {
		const shut = tracks.filter((index) => open[index]);
		if (!shut.some((index) => used.has(index))) return noMatter;
		for (const index of shut) open[index] = 0;
		const detour = findPath(network, start, end, open, distances);
		for (const index of shut) open[index] = 1;
		if (!detour) return { kind: 'cuts' };
		const added = detour.metres - path.metres;
		return added >= leastAddedMetres ? { kind: 'adds', km: added / 1000 } : noMatter;
	};
	const ownTracks = (closed: string) =>
		network.tracksByLeg.get(closed)!.filter((index) => !isOpen(network.tracks[index]!, closures, { closed }));
	const ends = new Set([start, end].map((joint) => network.stops[joint]!.country));
	return {
		countries: new Map(
			network.countries.map((code) => [
				code,
				ends.has(code) ? { kind: 'cuts' } : effectOf(network.tracksByCountry.get(code) ?? [])
			])
		),
		legs: new Map(network.legs.map(({ id }) => [id, effectOf(ownTracks(id))]))
	};
}
