import type { Atlas } from '#lib/atlas/atlas.ts';
import { writtenWhen, type AtlasEvent } from '#lib/atlas/event.ts';
import { eventKnownFrom } from '#lib/atlas/known.ts';
import type { MapSpan, MapWhen } from '#lib/map-data/map-features.ts';
import { readWhen } from '#lib/text/when.ts';

/** When events happened, and from when on all of them are known, for one sign of them all; days are exact. */
export function whenOf(
	atlas: Atlas,
	events: readonly AtlasEvent[]
): Required<MapWhen> & Pick<Required<MapSpan>, 'since'> {
	const sorted = (days: readonly string[]) => [...days].sort();
	const days = events.map((event) => readWhen(writtenWhen(event)) ?? { first: '', last: '9999-12-31' });
	return {
		since: sorted(events.map((event) => eventKnownFrom(atlas, event))).at(-1)!,
		first: sorted(days.map(({ first }) => first))[0]!,
		last: sorted(days.map(({ last }) => last)).at(-1)!
	};
}
