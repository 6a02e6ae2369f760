import { describe, expect, it } from 'vitest';
import {
	area,
	at,
	country,
	event,
	hits,
	items,
	leg,
	node,
	place,
	type Drawn
} from '../../../../tests/fakes/drawn-map.ts';

describe('of several things under the pointer, what is meant', () => {
	it('is one corridor where several run, and the others are there too', () => {
		const found = at([leg('north-south', 'beyneu'), leg('middle', 'beyneu'), leg('middle', 'beyneu')]);
		expect(items(found.meant)).toEqual(['corridors/north-south']);
		expect(items(found.others)).toEqual(['corridors/middle']);
	});

	it('is the nearest of two lines', () => {
		const found = at([
			{ ...leg('north-south', 'a'), away: 8 },
			{ ...leg('middle', 'b'), away: 3 }
		]);
		expect(items(found.meant)).toEqual(['corridors/middle']);
	});

	it('is one thing where two legs of a corridor meet', () => {
		const found = at([leg('middle', 'a'), leg('middle', 'b')]);
		expect(found.meant.map(({ refinement }) => refinement)).toEqual([{ leg: 'a' }]);
		expect(found.others).toEqual([]);
	});

	it('is two events where they share a point, to choose from', () => {
		const raid: Drawn = { ...event, properties: { ...event.properties, id: 'events/raid' } };
		const moscow = [37.6, 55.7] as const;
		const both = at([{ ...event, position: moscow }, { ...raid, position: moscow }, place]);
		expect(items(both.meant)).toEqual(['events/talks', 'events/raid']);
		expect(items(both.others)).toEqual(['places/baku']);
		const apart = at([
			{ ...event, position: moscow },
			{ ...raid, position: [38, 56] }
		]);
		expect(items(apart.meant)).toEqual(['events/talks']);
	});

	it('is a tie between states rather than a line or land below it, by its own name', () => {
		const properties = { id: 'ties/a-b-trade', layers: 'ties', name: 'A to B: trade' };
		const found = at([leg('middle', 'a'), { layer: 'ties-line', properties, away: 3 }, country]);
		expect(found.meant).toMatchObject([
			{ item: 'ties/a-b-trade', name: 'A to B: trade', target: { kind: 'item', id: 'ties/a-b-trade' } }
		]);
		expect(items(found.others)).toEqual(['corridors/middle']);
	});

	it('is what ranks highest, whichever is nearest', () => {
		const path: Drawn = {
			layer: 'lines',
			properties: { id: 'paths/flight-8243/actual-path', layer: 'flight-8243', name: 'Actual path' }
		};
		const all = [
			country,
			{ ...area, away: 1 },
			leg('middle', 'a'),
			path,
			{ ...node('north-south'), away: 1 },
			{ ...place, away: 4 },
			{ ...event, away: 5 }
		];
		const ranked = [
			'events/talks',
			'places/baku',
			'corridors/north-south',
			'events/flight-8243',
			'corridors/middle',
			'places/caspian'
		];
		for (const [index] of ranked.entries()) {
			const found = at(all.slice(0, all.length - index));
			expect(items([...found.meant, ...found.others])).toEqual(ranked.slice(index));
		}
	});

	it('is the very place under the pointer, rather than a sign beside it', () => {
		const found = at([{ ...event, away: 4 }, place]);
		expect(items(found.meant)).toEqual(['places/baku']);
		expect(items(found.others)).toEqual(['events/talks']);
	});

	it('is a country only where nothing else is', () => {
		expect(hits([country]).map(({ item }) => item)).toEqual(['countries/azerbaijan']);
		expect(hits([country, place]).map(({ item }) => item)).toEqual(['places/baku']);
	});
});
