import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Fact } from '#lib/atlas/corridor.ts';
import type { Item } from '#lib/atlas/item.ts';
import type { TimeEntry } from '#lib/page-data/timeline.ts';
import { statusNames } from '#lib/palette/patterns.ts';
import { dateInWords, firstDay, lastDay } from '#lib/text/dates.ts';
import { timeWords as words } from '#lib/words/en/time.ts';
import { shortDateOf } from './document-signs.ts';
import { knownPage } from './known.ts';

const longestName = 90; // letters of a fact

/** Everything dated, the earliest first. */
export function timeline(atlas: Atlas): TimeEntry[] {
	const entries = [...eventsOf(atlas), ...changesOf(atlas), ...factsOf(atlas), ...documentsOf(atlas)];
	return entries.sort((a, b) => a.first.localeCompare(b.first) || a.last.localeCompare(b.last));
}

function eventsOf({ events }: Atlas): TimeEntry[] {
	return events.map(({ id, name, date, until, dateWords }) => ({
		id,
		kind: 'event',
		name,
		when: dateWords ?? (until ? words.until(dateInWords(date), dateInWords(until)) : dateInWords(date)),
		...daysOf(date, until),
		item: id
	}));
}

function changesOf(atlas: Atlas): TimeEntry[] {
	return knownPage(atlas).changes.map(({ date, leg, name, corridor, status }) => ({
		id: `${leg}/${date}`,
		kind: 'change',
		name: words.change(name, statusNames[status]),
		when: dateInWords(date),
		...daysOf(date),
		item: corridor.id,
		leg
	}));
}

function factsOf({ corridors, events, ties }: Atlas): TimeEntry[] {
	const of = (item: Item, facts: readonly Fact[]) =>
		facts.flatMap(({ text, asOf }, index): TimeEntry[] =>
			asOf
				? [
						{
							id: `${item.id}/${index}`,
							kind: 'fact',
							name: beginningOf(text),
							when: dateInWords(asOf),
							...daysOf(asOf),
							item: item.id
						}
					]
				: []
		);
	return [...corridors, ...events, ...ties].flatMap((item) => of(item, item.facts));
}

function documentsOf({ documents }: Atlas): TimeEntry[] {
	return documents.flatMap((document): TimeEntry[] => {
		const { id, name, date, writtenBy } = document;
		if (!writtenBy) return [];
		const when = shortDateOf(document) ?? dateInWords(writtenBy);
		return [{ id, kind: 'document', name: words.written(name), when, ...daysOf(writtenBy), isVague: !date, item: id }];
	});
}

function daysOf(date: string, until = date): Pick<TimeEntry, 'first' | 'last' | 'isVague'> {
	return { first: firstDay(date), last: lastDay(until), isVague: date.length === 4 };
}

function beginningOf(text: string): string {
	if (text.length <= longestName) return text;
	return `${text.slice(0, text.lastIndexOf(' ', longestName))} …`;
}
