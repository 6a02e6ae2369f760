import TinyQueue from 'tinyqueue';
import type { Network } from './network.ts';

interface Entry {
	readonly joint: number;
	readonly metres: number;
	/** What the whole way measures at least. */
	readonly atLeast: number;
}

export interface Path {
	readonly metres: number;
	/** Places in the network's `tracks`, in order. */
	readonly tracks: readonly number[];
}

const unreached = -1;

/** How far every joint is from one of them, over open tracks; infinitely far where no way leads. */
export function distancesTo(network: Network, target: number, open: Uint8Array): Float64Array {
	const distances = new Float64Array(network.joints).fill(Infinity);
	distances[target] = 0;
	const queue = new TinyQueue<Entry>([{ joint: target, metres: 0, atLeast: 0 }], (a, b) => a.metres - b.metres);
	for (let entry = queue.pop(); entry; entry = queue.pop()) {
		if (entry.metres > distances[entry.joint]!) continue;
		for (const index of network.around[entry.joint]!) {
			if (!open[index]) continue;
			const { from, to, metres } = network.tracks[index]!;
			const next = from === entry.joint ? to : from;
			const total = entry.metres + metres;
			if (total >= distances[next]!) continue;
			distances[next] = total;
			queue.push({ joint: next, metres: total, atLeast: total });
		}
	}
	return distances;
}

/**
 * The shortest path over open tracks. `atLeast` is how far the end is from each joint if more were open: it leads the
 * search straight there, and where it is exact only the path itself is visited.
 */
export function findPath(
	network: Network,
	from: number,
	to: number,
	open: Uint8Array,
	atLeast: Float64Array
): Path | undefined {
	if (atLeast[from] === Infinity) return undefined;
	const distances = new Float64Array(network.joints).fill(Infinity);
	const arrivedBy = new Int32Array(network.joints).fill(unreached);
	distances[from] = 0;
	const queue = new TinyQueue<Entry>(
		[{ joint: from, metres: 0, atLeast: atLeast[from]! }],
		(a, b) => a.atLeast - b.atLeast || b.metres - a.metres
	);
	for (let entry = queue.pop(); entry; entry = queue.pop()) {
		if (entry.joint === to) return { metres: entry.metres, tracks: tracksTo(network, to, arrivedBy) };
		if (entry.metres > distances[entry.joint]!) continue;
		for (const index of network.around[entry.joint]!) {
			if (!open[index]) continue;
			const track = network.tracks[index]!;
			const next = track.from === entry.joint ? track.to : track.from;
			const total = entry.metres + track.metres;
			if (total >= distances[next]! || atLeast[next] === Infinity) continue;
			distances[next] = total;
			arrivedBy[next] = index;
			queue.push({ joint: next, metres: total, atLeast: total + atLeast[next]! });
		}
	}
	return undefined;
}

function tracksTo(network: Network, to: number, arrivedBy: Int32Array): number[] {
	const tracks: number[] = [];
	let joint = to;
	for (let index = arrivedBy[joint]!; index !== unreached; index = arrivedBy[joint]!) {
		tracks.push(index);
		const track = network.tracks[index]!;
		joint = track.from === joint ? track.to : track.from;
	}
	return tracks.reverse();
}
