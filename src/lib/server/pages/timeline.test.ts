import { describe, expect, it } from 'vitest';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { asKnown } from '#lib/page-data/as-known.ts';
import { timeline } from './timeline.ts';
import { whenInWords } from './when-in-words.ts';

const atlas = loadAtlas();
const entries = timeline(atlas);
const of = (kind: string) => entries.filter((entry) => entry.kind === kind);

describe('the timeline', () => {
	it('has every event, every change of a line, every document and every dated fact, by date', () => {
		expect(
			of('event')
				.map(({ item }) => item)
				.sort()
		).toEqual(atlas.events.map(({ id }) => id).sort());
		expect(of('change')).toHaveLength(atlas.legs.filter(({ statusSince }) => statusSince).length);
		expect(of('document')).toHaveLength(atlas.documents.length);
		const facts = [...atlas.corridors, ...atlas.events, ...atlas.ties].flatMap((item) => item.facts);
		expect(of('fact')).toHaveLength(facts.filter(({ asOf }) => asOf).length);
		const firsts = entries.map(({ first }) => first);
		expect(firsts).toEqual(firsts.toSorted());
	});

	it('is no more exact than what is known', () => {
		const crash = of('event').find(({ item }) => item === 'events/flight-8243')!;
		expect(crash).toMatchObject({ first: '2024-12-25', last: '2024-12-25', isVague: false });
		for (const event of atlas.events) {
			const { first, last } = of('event').find(({ item }) => item === event.id)!;
			expect(first === last, event.id).toBe((event.when ?? event.date).length === 10 && !event.until);
		}
	});

	it('has each entry once', () => {
		const keys = entries.map(({ kind, id }) => kind + id);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('reaches as far as the documents do: back to what they tell of, and on to what they foresee', () => {
		const said = of('said');
		expect(said.length).toBe(
			atlas.documents.flatMap(({ notOnMap }) => notOnMap.flatMap(({ entries }) => entries)).filter(({ when }) => when)
				.length
		);
		expect(said.every(({ name, when }) => name && when)).toBe(true);
	});

	it('holds nothing that was not known on a day that is looked back to', () => {
		const [early] = atlas.documents.map(({ writtenBy }) => writtenBy!).sort();
		const then = asKnown(entries, early)!;
		expect(then.length).toBeLessThan(entries.length);
		for (const { name, kind, first } of then) if (kind !== 'said') expect(first <= early!, name).toBe(true);
	});
});

it.each([
	['2024-12-25', '25 December 2024'],
	['2025-07', 'July 2025, no day given'],
	['2025', '2025, no month given'],
	['2025~', 'about 2025'],
	['2025-06-21/2025-06-30', '21 June 2025 to 30 June 2025']
])('says how exactly %s is known: %s', (when, words) => {
	expect(whenInWords(when)).toBe(words);
});
