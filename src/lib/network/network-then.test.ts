import { expect, it } from 'vitest';
import { answerOf } from './answer.ts';
import { notInOperation } from './closures.ts';
import type { NetworkFile } from './network-file.ts';
import { networkThen } from './network-then.ts';
import { readNetwork } from './network.ts';

/** Two ways from A to C: straight, and over B, which is longer. */
const file: NetworkFile = {
	countries: ['AZ'],
	corridors: [],
	gauges: [],
	stops: [
		['a', 'A', 0],
		['b', 'B', 0],
		['c', 'C', 0]
	],
	junctions: 0,
	legs: [
		['straight', 0, 2, 'rail', 'operational', '2026-03', 'reference', []],
		['first', 0, 1, 'rail', 'operational', '2020-01-01', 'reference', []],
		['second', 1, 2, 'rail', 'operational', '2020-01-01', 'reference', []]
	],
	tracks: [
		[0, 2, [0], [0, 1000]],
		[0, 1, [1], [0, 1000]],
		[1, 2, [2], [0, 1000]]
	],
	questions: []
};
const states = { straight: [{ status: 'not-open' }, { status: 'operational', since: '2017-10-30' }] } as const;
const network = readNetwork(file);
const legOn = (day: string) => networkThen(network, states, day).legs[0]!;

it('is as it is without a day', () => {
	expect(networkThen(network, states, undefined)).toBe(network);
});

it('has a leg in the status that it had, on its track too', () => {
	expect(legOn('2017-10-29').status).toBe('not-open');
	expect(legOn('2017-10-30').status).toBe('operational');
	expect(networkThen(network, states, '2017-10-29').tracks[0]!.legs[0]).toMatchObject({ status: 'not-open' });
});

it('says nothing of a leg that was said later', () => {
	expect(legOn('2025-07-06')).toMatchObject({ statusAsOf: undefined, isSaidLater: false });
	const firstOn = (day: string) => networkThen(network, states, day).legs[1]!;
	expect(firstOn('2025-07-06')).toMatchObject({ statusAsOf: '2020-01-01' });
	expect(firstOn('2025-07-06')).not.toHaveProperty('isSaidLater');
	expect(firstOn('2019-12-31')).toMatchObject({ statusAsOf: undefined, isSaidLater: true });
});

it('leads around what was not open yet, where only what is in operation counts', () => {
	const km = (day: string, statuses = notInOperation) =>
		answerOf(networkThen(network, states, day), 'a', 'c', { statuses })?.way?.km;
	expect(km('2017-10-29')).toBe(2);
	expect(km('2017-10-30')).toBe(1);
	expect(km('2017-10-29', [])).toBe(1);
});
