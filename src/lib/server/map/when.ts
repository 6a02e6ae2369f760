import type { Atlas } from '#lib/atlas/atlas.ts';
import type { AtlasEvent } from '#lib/atlas/event.ts';
import { eventKnownFrom } from '#lib/atlas/known.ts';
import type { MapSpan, MapWhen } from '#lib/map-data/map-features.ts';
import { firstDay, lastDay } from '#lib/text/dates.ts';

/** When events happened, and from when on all of them are known, for one sign of them all; days are exact. */
export function whenOf(
	atlas: Atlas,
	events: readonly AtlasEvent[]
): Required<MapWhen> & Pick<Required<MapSpan>, 'since'> {
	const sorted = (days: readonly string[]) => [...days].sort();
	return {
		since: sorted(events.map((event) => eventKnownFrom(atlas, event))).at(-1)!,
		first: sorted(events.map(({ date }) => firstDay(date)))[0]!,
		last: sorted(events.map(({ date, until = date }) => lastDay(until))).at(-1)!
	};
}
