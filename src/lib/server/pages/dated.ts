import type { Leg } from '#lib/atlas/corridor.ts';
import { knownFrom } from '#lib/atlas/known.ts';
import { statesOf } from '#lib/atlas/leg-states.ts';
import type { Dated } from '#lib/page-data/as-known.ts';
import type { StatusThen } from '#lib/atlas/vocabulary.ts';
import { provenanceInWords } from '#lib/page-data/source-phrases.ts';
import type { LegCard } from '#lib/page-data/leg-card.ts';

/** A fact of ours, known from the day that it bears. */
export function datedFact<Fact extends { readonly asOf?: string | undefined }>(fact: Fact): Fact & Dated {
	return { ...fact, knownFrom: knownFrom(fact.asOf) };
}

/** The dated states of a leg. Who says so of the present one is said beside its status. */
export function historyOf({ status, statusSince, statusBefore = [] }: Leg): LegCard['history'] {
	if (!statusSince) return [];
	return [
		...statusBefore.map(({ status: before, since, basis, reference }) => ({
			status: before,
			since,
			source: provenanceInWords({ basis, reference })
		})),
		{ status, since: statusSince }
	].map((state) => ({ ...state, knownFrom: state.since && knownFrom(state.since) }));
}

/** What else a page says of a status: nothing of it is said of an earlier day. */
type Spoken = Pick<LegCard, 'statusAsOf' | 'statusBasis' | 'statusReference' | 'statusAddress' | 'statusNote'>;
const unspoken: Spoken = {
	statusAsOf: undefined,
	statusBasis: undefined,
	statusReference: undefined,
	statusAddress: undefined,
	statusNote: undefined
};

/** What something has been, the oldest first, as what it is, with each state in the place of what came after it. */
export function inPlace<State extends object>(
	states: readonly (State & { readonly since?: string | undefined })[]
): (State & Dated<State>) | undefined {
	return states.reduce<(State & Dated<State>) | undefined>(
		(before, { since, ...state }) => ({
			...(state as unknown as State),
			...(before ? { knownFrom: since, before } : {})
		}),
		undefined
	);
}

type Earlier = { readonly status: StatusThen } & Dated<Earlier>;

/** What a leg was before its present status, each in the place of what came after it. */
export function earlierStatus(leg: Leg): Dated<Earlier> {
	const { knownFrom: day, before } = inPlace(statesOf(leg).map(({ status, since }) => ({ status, since })))!;
	return before ? { knownFrom: day, before } : {};
}

/** The same on a page that says more of a status: nothing of that is said of an earlier day. */
export function spokenStatus(leg: Leg): Dated<LegCard> {
	// What is said of the present status is as late as its date; the status itself may be older.
	return { knownFrom: knownFrom(leg.statusAsOf), before: { ...unspoken, ...earlierStatus(leg) } };
}
