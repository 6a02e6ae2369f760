import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Fact } from '#lib/atlas/corridor.ts';
import type { Item } from '#lib/atlas/item.ts';
import type { TimeEntry } from '#lib/page-data/timeline.ts';
import { writtenWhen } from '#lib/atlas/event.ts';
import { eventKnownFrom, knownFrom, saidFrom } from '#lib/atlas/known.ts';
import { statusNames } from '#lib/palette/patterns.ts';
import { dateInWords } from '#lib/text/dates.ts';
import { readWhen } from '#lib/text/when.ts';
import { timelineWords as words } from '#lib/words/en/timeline.ts';
import { shortDateOf } from './document-signs.ts';
import { knownPage } from './known.ts';
import { whenInWords } from './when-in-words.ts';

const longestName = 90; // letters of a fact

/** Everything dated, the earliest first. */
export function timeline(atlas: Atlas): TimeEntry[] {
	const entries = [...eventsOf(atlas), ...changesOf(atlas), ...factsOf(atlas), ...documentsOf(atlas)];
	return entries.sort((a, b) => a.first.localeCompare(b.first) || a.last.localeCompare(b.last));
}

function eventsOf(atlas: Atlas): TimeEntry[] {
	return atlas.events.map((event) => ({
		id: event.id,
		kind: 'event',
		name: event.name,
		when: event.dateWords ?? whenInWords(writtenWhen(event)),
		...daysOf(writtenWhen(event)),
		item: event.id,
		knownFrom: eventKnownFrom(atlas, event)
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
		leg,
		knownFrom: knownFrom(date)
	}));
}

function factsOf({ corridors, events, ties }: Atlas): TimeEntry[] {
	const of = (item: Item, facts: readonly Fact[]) =>
		facts.flatMap(({ text, asOf, when = asOf }, index): TimeEntry[] =>
			when
				? [
						{
							id: `${item.id}/${index}`,
							kind: 'fact',
							name: beginningOf(text),
							when: whenInWords(when),
							...daysOf(when),
							item: item.id,
							knownFrom: knownFrom(asOf)
						}
					]
				: []
		);
	return [...corridors, ...events, ...ties].flatMap((item) => of(item, item.facts));
}

function documentsOf({ documents }: Atlas): TimeEntry[] {
	return documents.flatMap((document): TimeEntry[] => {
		const { id, name, date, writtenBy, when = date ?? writtenBy, notOnMap } = document;
		const said = notOnMap.flatMap(({ entries }) => entries).filter((entry) => entry.when);
		const others = said.map(({ says, when: other = '' }, index): TimeEntry => ({
			id: `${id}/${index}`,
			kind: 'said',
			name: says,
			when: whenInWords(other),
			...daysOf(other),
			item: id,
			knownFrom: saidFrom([{ document }])
		}));
		if (!when) return others;
		const dated = shortDateOf(document) ?? whenInWords(when);
		const written = { name: words.written(name), when: dated, ...daysOf(when), isVague: !date };
		return [{ id, kind: 'document', ...written, item: id, knownFrom: saidFrom([{ document }]) }, ...others];
	});
}

/** A year, and what the pack itself calls about then, is vague. */
function daysOf(when: string): Pick<TimeEntry, 'first' | 'last' | 'isVague'> {
	const { first, last, isSoft } = readWhen(when)!;
	return { first, last, isVague: isSoft || when.length === 4 };
}

function beginningOf(text: string): string {
	if (text.length <= longestName) return text;
	return `${text.slice(0, text.lastIndexOf(' ', longestName))} …`;
}
