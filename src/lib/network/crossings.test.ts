import { describe, expect, it } from 'vitest';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import { crossingsOf } from './crossings.ts';
import { readNetwork } from './network.ts';

const one: ItemId = 'corridors/one';
const two: ItemId = 'corridors/two';

/** a ==shared== b --one-- c, b --two-- d over a border, and a spur beyond the corridors. */
const network = readNetwork({
	countries: ['AA', 'BB'],
	corridors: [one, two],
	gauges: [],
	stops: [
		['a', 'Aford', 0],
		['b', 'Bford', 0],
		['c', 'Cford', 0],
		['d', 'Dford', 1]
	],
	junctions: 0,
	legs: [
		['a-c', 0, 2, 'rail', 'operational', '2026', 'reference', [0]],
		['a-d', 0, 3, 'rail', 'planned', '', 'unverified', [1]],
		['c-d', 2, 3, 'sea', 'operational', '', 'unverified', []],
		['d-c', 3, 2, 'sea', 'suspended', '', 'unverified', [1]]
	],
	tracks: [
		[0, 1, [0, 1], [0, 10_000]],
		[1, 2, [0], [0, 30_000]],
		[1, 3, [1], [0, 4000, 1, 16_000]],
		[2, 3, [2], [0, 0, -1, 7000, 1, 0]],
		[3, 2, [3], [1, 0, -1, 5000, 0, 0]]
	],
	questions: []
});
const { rows, totals, sharedStops } = crossingsOf(network, [one, two]);
const kmOf = (cells: (typeof totals)[number][]) => cells.map(({ country, km }) => [country, km]);

describe('crossings', () => {
	it('give kilometres by country, the sea apart', () => {
		expect(rows.map(({ corridor, km }) => [corridor, km])).toEqual([
			[one, 40],
			[two, 35]
		]);
		expect(kmOf([...rows[0]!.cells])).toEqual([['AA', 40]]);
		expect(kmOf([...rows[1]!.cells])).toEqual([
			['BB', 16],
			['AA', 14],
			[undefined, 5]
		]);
		expect(rows[1]!.cells.map(({ share }) => share)).toEqual([16 / 35, 14 / 35, 5 / 35]);
	});

	it('give them by status: on shared track that of the corridor in question, and the best of all in the totals', () => {
		expect(rows[1]!.cells[1]!.kmByStatus).toEqual(new Map([['planned', 14]]));
		expect(rows[1]!.cells[2]!.kmByStatus).toEqual(new Map([['suspended', 5]]));
		expect(totals[0]!.kmByStatus).toEqual(
			new Map([
				['operational', 40],
				['planned', 4]
			])
		);
	});

	it('count shared track once in the totals, and nothing beyond the corridors', () => {
		expect(kmOf([...totals])).toEqual([
			['AA', 44],
			['BB', 16],
			[undefined, 5]
		]);
	});

	it('name the stops that several corridors share', () => {
		expect(sharedStops.map(({ stop, corridors }) => [stop.id, corridors])).toEqual([
			['a', [one, two]],
			['b', [one, two]],
			['c', [one, two]]
		]);
	});
});
