import { expect, it } from 'vitest';
import { answerOf } from './answer.ts';
import { readNetwork } from './network.ts';

/** a – b in AA, and b – c over a border by rail, or longer by sea. */
const network = readNetwork({
	countries: ['AA', 'BB'],
	corridors: [],
	gauges: [],
	stops: [
		['a', 'Aford', 0],
		['b', 'Bford', 0],
		['c', 'Cford', 1]
	],
	junctions: 0,
	legs: [
		['a-b', 0, 1, 'rail', 'operational', '', 'unverified', []],
		['b-c', 1, 2, 'rail', 'operational', '', 'unverified', []],
		['lane', 1, 2, 'sea', 'suspended', '', 'unverified', []]
	],
	tracks: [
		[0, 1, [0], [0, 10_000]],
		[1, 2, [1], [0, 1000, 1, 1000]],
		[1, 2, [2], [0, 0, -1, 9000, 1, 0]]
	],
	questions: []
});

it('puts first what cuts, then what adds most, and last what does not matter', () => {
	const answer = answerOf(network, 'a', 'c')!;
	expect(answer.way!.km).toBe(12);
	expect(answer.legs.map(({ leg, effect }) => [leg.id, effect.kind])).toEqual([
		['a-b', 'cuts'],
		['b-c', 'adds'],
		['lane', 'does-not-matter']
	]);
	expect(answer.reopenings).toEqual([]);
});

it('does not ask again about what is closed already', () => {
	const answer = answerOf(network, 'a', 'c', { legs: ['b-c'] })!;
	expect(answer.way!.km).toBe(19);
	expect(answer.legs.map(({ leg }) => leg.id)).toEqual(['a-b', 'lane']);
});

it('says what would open a way again where none is left', () => {
	const answer = answerOf(network, 'a', 'c', { legs: ['b-c'], statuses: ['suspended'] })!;
	expect(answer.way).toBeUndefined();
	expect(answer.countries).toEqual([]);
	expect(answer.reopenings.map(({ leg, km }) => [leg?.id, km])).toEqual([
		['b-c', 12],
		['lane', 19]
	]);
});

it('has no answer about a stop that is not there', () => {
	expect(answerOf(network, 'a', 'nowhere')).toBeUndefined();
});

it('takes the way back to be as long', () => {
	expect(answerOf(network, 'c', 'a')!.way!.km).toBe(answerOf(network, 'a', 'c')!.way!.km);
});
