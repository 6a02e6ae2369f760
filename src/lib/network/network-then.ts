import type { StatusThen } from '#lib/atlas/vocabulary.ts';
import type { Network, NetworkLeg } from './network.ts';

/** What legs have been, the oldest state first, by their ids; only of those that have changed. */
export type LegStates = Readonly<
	Record<string, readonly { readonly status: StatusThen; readonly since?: string | undefined }[]>
>;

/** The network as it was on a day, with nothing said of its legs that was said later. */
export function networkThen(network: Network, states: LegStates, day: string | undefined): Network {
	if (!day) return network;
	const legs = new Map(network.legs.map((leg) => [leg, legThen(leg, states[leg.id] ?? [], day)]));
	return {
		...network,
		legs: [...legs.values()],
		tracks: network.tracks.map((track) => ({ ...track, legs: track.legs.map((leg) => legs.get(leg)!) }))
	};
}

function legThen(leg: NetworkLeg, states: LegStates[string], day: string): NetworkLeg {
	const state = states.findLast(({ since = '' }) => since <= day);
	const { status = leg.status } = state ?? {};
	const isSaid = leg.statusAsOf !== undefined && leg.statusAsOf <= day;
	return isSaid ? { ...leg, status } : { ...leg, status, statusAsOf: undefined, isSaidLater: !state };
}
