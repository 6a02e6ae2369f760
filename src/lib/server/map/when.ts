import type { Atlas } from '#lib/atlas/atlas.ts';
import { daysOfEvent, type AtlasEvent } from '#lib/atlas/event.ts';
import { eventKnownFrom } from '#lib/atlas/known.ts';
import type { MapSpan, MapWhen } from '#lib/map-data/map-features.ts';

/** When events happened, and from when on all of them are known, for one sign of them all; days are exact. */
export function whenOf(
	atlas: Atlas,
	events: readonly AtlasEvent[]
): Required<MapWhen> & Pick<Required<MapSpan>, 'since'> {
	const sorted = (days: readonly string[]) => [...days].sort();
	const days = events.map(daysOfEvent);
	return {
		since: sorted(events.map((event) => eventKnownFrom(atlas, event))).at(-1)!,
		first: sorted(days.map(({ first }) => first))[0]!,
		last: sorted(days.map(({ last }) => last)).at(-1)!
	};
}
