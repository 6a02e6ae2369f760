import FlatQueue from 'flatqueue';
import type { Network } from './network.ts';

export interface Path {
	readonly metres: number;
	/** Places in the network's `tracks`, in order. */
	readonly tracks: readonly number[];
}

const unreached = -1;
/** Small enough that all of it is less than a metre on the longest way. */
const farthestFirst = 1e-9;

interface Reached {
	readonly joint: number;
	readonly metres: number;
}

/** How far every joint is from one of them, over open tracks; infinitely far where no way leads. */
export function distancesTo(network: Network, target: number, open: Uint8Array): Float64Array {
	const distances = new Float64Array(network.joints).fill(Infinity);
	distances[target] = 0;
	const queue = new FlatQueue<number>();
	queue.push(target, 0);
	for (let soFar = queue.peekValue(); soFar !== undefined; soFar = queue.peekValue()) {
		const joint = queue.pop()!;
		if (soFar > distances[joint]!) continue;
		for (const index of network.around[joint]!) {
			if (!open[index]) continue;
			const { from, to, metres } = network.tracks[index]!;
			const next = from === joint ? to : from;
			const total = soFar + metres;
			if (total >= distances[next]!) continue;
			distances[next] = total;
			queue.push(next, total);
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
	const queue = new FlatQueue<Reached>();
	push({ joint: from, metres: 0 });
	for (let reached = queue.pop(); reached; reached = queue.pop()) {
		const { joint, metres } = reached;
		if (joint === to) return { metres, tracks: tracksTo(network, to, arrivedBy) };
		if (metres > distances[joint]!) continue;
		for (const index of network.around[joint]!) {
			if (!open[index]) continue;
			const track = network.tracks[index]!;
			const next = track.from === joint ? track.to : track.from;
			const total = metres + track.metres;
			if (total >= distances[next]! || atLeast[next] === Infinity) continue;
			distances[next] = total;
			arrivedBy[next] = index;
			push({ joint: next, metres: total });
		}
	}
	return undefined;

	/** First comes what makes the shortest whole way; of equals, what has come farthest: tracks count in whole metres. */
	function push(reached: Reached) {
		queue.push(reached, reached.metres + atLeast[reached.joint]! - reached.metres * farthestFirst);
	}
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
