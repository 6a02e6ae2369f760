import { describe, expect, it } from 'vitest';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { timeline } from './timeline.ts';

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
			expect(first === last, event.id).toBe(event.date.length === 10 && !event.until);
		}
	});

	it('has each entry once', () => {
		const keys = entries.map(({ kind, id }) => kind + id);
		expect(new Set(keys).size).toBe(keys.length);
	});
});
