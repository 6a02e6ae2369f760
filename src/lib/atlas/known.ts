import { lastDay } from '#lib/text/dates.ts';
import { excerptsAbout, type Atlas } from './atlas.ts';
import { daysOfEvent, type AtlasEvent } from './event.ts';
import type { Item } from './item.ts';
import type { Excerpt } from './excerpt.ts';

/** Later than any day: nobody can say from when on it was known. */
const never = '9999-12-31';

/** The day from which on something is known that held on a date. */
export function knownFrom(date: string | undefined): string {
	return date ? lastDay(date) : never;
}

/** The day on which the first of the documents that say something had been written. */
export function saidFrom(excerpts: readonly Pick<Excerpt, 'document'>[]): string {
	return daysOf(excerpts)[0] ?? never;
}

/** The day on which all of them had. */
export function allSaidFrom(excerpts: readonly Pick<Excerpt, 'document'>[]): string {
	return daysOf(excerpts).at(-1) ?? never;
}

function daysOf(excerpts: readonly Pick<Excerpt, 'document'>[]): string[] {
	return excerpts.map(({ document }) => document.writtenBy ?? never).sort();
}

/** An event is known when it has happened for certain, or when a document speaks of it. */
export function eventKnownFrom(atlas: Atlas, event: AtlasEvent): string {
	return [daysOfEvent(event).last, saidFrom(excerptsAbout(atlas, event))].sort()[0]!;
}

/** The day from which on there is an item, for those that have not always been there. */
export function itemKnownFrom(atlas: Atlas, item: Item): string | undefined {
	switch (item.kind) {
		case 'events':
			return eventKnownFrom(atlas, item);
		case 'documents':
			return saidFrom([{ document: item }]);
		case 'ties':
			return saidFrom(excerptsAbout(atlas, item));
		case 'corridors':
		case 'places':
		case 'countries':
		case 'organisations':
			return undefined;
		default:
			return item satisfies never;
	}
}
