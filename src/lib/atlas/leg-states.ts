import { lastDay } from '#lib/text/dates.ts';
import type { Leg } from './corridor.ts';
import type { StatusThen } from './vocabulary.ts';

/** A status for as long as it held. Days are exact: of a month or a year the last one it may mean. */
export interface LegState {
	readonly status: StatusThen;
	/** Absent: as long as anybody says. */
	readonly since?: string | undefined;
	/** The first day on which it no longer held. */
	readonly until?: string | undefined;
}

type WithStates = Pick<Leg, 'status' | 'statusSince' | 'statusBefore'>;

/** What a leg has been, the oldest first. A first status that has a beginning is an opening: before it, it was not open. */
export function statesOf({ status, statusSince, statusBefore = [] }: WithStates): LegState[] {
	const known: LegState[] = [...statusBefore, { status, since: statusSince }].map((state) => ({
		status: state.status,
		since: state.since && lastDay(state.since)
	}));
	const all: LegState[] = known[0]?.since ? [{ status: 'not-open' }, ...known] : known;
	return all.map((state, index) => ({ ...state, until: all[index + 1]?.since }));
}
