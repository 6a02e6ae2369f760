import type { Atlas } from '#lib/atlas/atlas.ts';
import { statesOf } from '#lib/atlas/leg-states.ts';
import { once } from '#lib/memo/once.ts';
import type { LegStates } from '#lib/network/network-then.ts';

/** What the legs of the network have been, of those that have changed. */
export const legStates = once(({ network }: Atlas): LegStates =>
	Object.fromEntries(
		network.legs.flatMap((leg) => {
			const states = statesOf(leg).map(({ status, since }) => ({ status, since }));
			return states.length > 1 ? [[leg.id, states]] : [];
		})
	)
);
