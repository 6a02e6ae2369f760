import { isOpen, openTracks, type Closures } from './closures.ts';
import type { Network } from './network.ts';
import { distancesTo } from './search.ts';
import { areEndsOpen } from './way.ts';

/** One thing that would open a way again, and how long the way would be. */
export interface Reopening {
	readonly kind: 'country' | 'leg';
	readonly id: string;
	readonly km: number;
}

/** Which single country or leg, opened again, gives back a way where none is left; the shortest way first. */
export function reopeningsOf(network: Network, from: string, to: string, closures: Closures): Reopening[] {
	const [start, end] = [network.jointByStop.get(from), network.jointByStop.get(to)];
	if (start === undefined || end === undefined) return [];
	const group = groupsOf(network, (index) => isOpen(network.tracks[index]!, closures));
	if (areEndsOpen(network, [start, end], closures) && group(start) === group(end)) return [];
	const candidates = [
		...[...closures.countries].map((id) => {
			const eased = { ...closures, countries: new Set([...closures.countries].filter((code) => code !== id)) };
			const tracks = network.tracksByCountry.get(id) ?? [];
			return { kind: 'country' as const, id, tracks, eased, reopened: undefined };
		}),
		...network.legs.map(({ id }) => {
			const tracks = network.tracksByLeg.get(id)!;
			return { kind: 'leg' as const, id, tracks, eased: closures, reopened: id };
		})
	];
	return candidates
		.flatMap(({ kind, id, tracks, eased, reopened }): Reopening[] => {
			if (!areEndsOpen(network, [start, end], eased)) return [];
			const opened = tracks.filter((index) => isOpen(network.tracks[index]!, eased, { reopened }));
			if (!joins(network, opened, group, start, end)) return [];
			const open = openTracks(network, eased, { reopened });
			return [{ kind, id, km: distancesTo(network, end, open)[start]! / 1000 }];
		})
		.sort((a, b) => a.km - b.km || a.id.localeCompare(b.id));
}

type GroupOf = (joint: number) => number;

/** Joints that open tracks join have the same group. */
function groupsOf({ joints, tracks }: Network, isIn: (track: number) => boolean): GroupOf {
	const parents = Int32Array.from({ length: joints }, (_, joint) => joint);
	const find: GroupOf = (joint) => {
		while (parents[joint] !== joint) joint = parents[joint] = parents[parents[joint]!]!;
		return joint;
	};
	for (const [index, { from, to }] of tracks.entries()) if (isIn(index)) parents[find(from)] = find(to);
	return find;
}

/** Whether some more tracks join the groups of two joints. */
function joins({ tracks }: Network, more: readonly number[], groupOf: GroupOf, start: number, end: number): boolean {
	const reached = new Set([groupOf(start)]);
	for (let grows = true; grows;) {
		const before = reached.size;
		for (const index of more) {
			const [a, b] = [groupOf(tracks[index]!.from), groupOf(tracks[index]!.to)];
			if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
		}
		grows = reached.size > before;
	}
	return reached.has(groupOf(end));
}
