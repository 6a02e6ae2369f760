import type { Atlas } from '#lib/atlas/atlas.ts';
import { eventKnownFrom } from '#lib/atlas/known.ts';
import type { AtlasEvent } from '#lib/atlas/event.ts';
import type { EventCard } from '#lib/page-data/cards.ts';
import { dateInWords } from '#lib/text/dates.ts';
import { kindWords } from '#lib/words/en/kind.ts';
import { itemCard } from './cards.ts';
import { symbolOfEvent } from './layer-entries.ts';
import { datedFact } from './dated.ts';
import { linkTo } from './links.ts';
import { oneLine } from './one-line.ts';

export function eventCard(atlas: Atlas, event: AtlasEvent): EventCard {
	const { date, until, dateWords, summary, atNote, facts, times, parts } = event;
	return {
		...itemCard(atlas, event, kindWords.dated(kindWords.events[event.eventKind], dateInWords(date))),
		...oneLine(summary),
		event: { date, until, dateWords, atNote, facts: facts.map(datedFact), times: times.map(datedFact), parts },
		knownFrom: eventKnownFrom(atlas, event),
		sign: symbolOfEvent(event),
		at: event.at.map(linkTo)
	};
}
