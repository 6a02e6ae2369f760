import { statuses, type Mode, type Status, type StatusThen } from '#lib/atlas/vocabulary.ts';
import type { ClosedParts } from '#lib/atlas/network.ts';
import type { Network, NetworkTrack } from './network.ts';

export interface Closures {
	readonly countries: ReadonlySet<string>;
	readonly legs: ReadonlySet<string>;
	readonly modes: ReadonlySet<Mode>;
	readonly statuses: ReadonlySet<Status>;
}

export function closuresOf({ countries = [], legs = [], modes = [], statuses = [] }: Partial<ClosedParts>): Closures {
	return {
		countries: new Set(countries),
		legs: new Set(legs),
		modes: new Set(modes),
		statuses: new Set(statuses)
	};
}

/** Closes everything that is not in operation. */
export const notInOperation: readonly Status[] = statuses.filter((status) => status !== 'operational');

/** One part closed or opened besides. */
interface Change {
	readonly closed?: string | undefined;
	/** Opens whatever its mode and status, but not within a closed country. */
	readonly reopened?: string | undefined;
}

/** A track is open where one of its legs is: closing a leg closes the rails that no other leg runs on. */
export function isOpen(track: NetworkTrack, closures: Closures, { closed, reopened }: Change = {}): boolean {
	if (track.parts.some(({ country }) => country !== undefined && closures.countries.has(country))) return false;
	return track.legs.some(
		({ id, mode, status }) =>
			id === reopened ||
			(id !== closed && !closures.legs.has(id) && !closures.modes.has(mode) && !closures.statuses.has(atHeart(status)))
	);
}

/** What is not open yet is as good as planned. */
function atHeart(status: StatusThen): Status {
	return status === 'not-open' ? 'planned' : status;
}

/** One for each track that is open. */
export function openTracks({ tracks }: Network, closures: Closures, change?: Change): Uint8Array {
	return Uint8Array.from(tracks, (track) => (isOpen(track, closures, change) ? 1 : 0));
}
