import type { Atlas } from '#lib/atlas/atlas.ts';
import type { AtlasEvent } from '#lib/atlas/event.ts';
import type { EventKind } from '#lib/atlas/vocabulary.ts';
import type { EventCard } from '#lib/page-data/cards.ts';
import { itemCard, linkTo } from './cards.ts';

const eventKindNames: Record<EventKind, string> = {
	crash: 'Crash',
	military: 'Military event',
	police: 'Police action',
	diplomacy: 'Diplomatic event',
	politics: 'Political event'
};

export function eventCard(atlas: Atlas, event: AtlasEvent): EventCard {
	const { date, until, dateWords, summary, atNote, facts, times, parts } = event;
	return {
		...itemCard(atlas, event, eventKindNames[event.eventKind]),
		event: { date, until, dateWords, summary, atNote, facts, times, parts },
		at: event.at.map(linkTo)
	};
}
