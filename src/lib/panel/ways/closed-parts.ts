import type { ClosedParts } from '#lib/atlas/network.ts';
import type { Network } from '#lib/network/network.ts';

export const nothingClosed: ClosedParts = { countries: [], legs: [], modes: [], statuses: [] };

/** Closes what is open, and opens what is closed. */
export function switched<Kind extends keyof ClosedParts>(
	closed: ClosedParts,
	kind: Kind,
	part: ClosedParts[Kind][number]
): ClosedParts {
	const list: readonly string[] = closed[kind];
	return { ...closed, [kind]: list.includes(part) ? list.filter((other) => other !== part) : [...list, part] };
}

/** What of an address the network knows. */
export function knownParts({ countries, legs }: Network, closed: ClosedParts | undefined): ClosedParts {
	if (!closed) return nothingClosed;
	return {
		...closed,
		countries: closed.countries.filter((code) => countries.includes(code)),
		legs: closed.legs.filter((id) => legs.some((leg) => leg.id === id))
	};
}
