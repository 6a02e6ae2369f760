import { expect, it } from 'vitest';
import { gaugeBreaksOf } from './gauge-breaks.ts';
import type { NetworkTrack } from './network.ts';

type Part = readonly [mm: readonly number[] | undefined, isUnverified?: boolean, mode?: NetworkTrack['mode']];

/** The breaks on a way from stop 0 over stops 1, 2, 3 …, each as "from>to between stops". */
function breaksOn(...parts: readonly Part[]): string[] {
	const stop = (index: number) => ({ id: `${index}`, name: `Stop ${index}`, country: 'AZ' });
	const steps = parts.map(([mm, isUnverified = false, mode = 'rail'], index) => ({
		track: {
			from: index,
			to: index + 1,
			metres: 1000,
			legs: [],
			mode,
			parts: [],
			gauge: mm && { mm, isUnverified }
		},
		from: stop(index),
		to: stop(index + 1)
	}));
	return gaugeBreaksOf(steps).map(
		({ fromMm, toMm, after, before, isUnverified }) =>
			`${fromMm}>${toMm} ${after?.id}–${before?.id}${isUnverified ? ' unverified' : ''}`
	);
}

it('finds none on one gauge', () => {
	expect(breaksOn([[1520]], [[1520]])).toEqual([]);
});

it('finds a break where the gauge changes at a stop, and the next after it', () => {
	expect(breaksOn([[1435]], [[1520]], [[1520]], [[1435]])).toEqual(['1435>1520 1–1', '1520>1435 3–3']);
});

it('finds one break where both gauges lie side by side between, somewhere on that part', () => {
	expect(breaksOn([[1435]], [[1435, 1520]], [[1520]])).toEqual(['1435>1520 1–2']);
	expect(breaksOn([[1435]], [[1435, 1520]], [[1435]])).toEqual([]);
	expect(breaksOn([[1435, 1520]], [[1520]])).toEqual([]);
});

it('guesses no gauge where it is unknown, and finds the break that must lie there', () => {
	expect(breaksOn([[1435]], [undefined], [[1520]])).toEqual(['1435>1520 1–2']);
	expect(breaksOn([[1435]], [undefined], [[1435]])).toEqual([]);
	expect(breaksOn([undefined], [[1520]], [undefined])).toEqual([]);
});

it('marks a break that rests on a gauge which nobody vouches for', () => {
	expect(breaksOn([[1435]], [[1520], true])).toEqual(['1435>1520 1–1 unverified']);
	expect(breaksOn([[1435]], [[1435, 1520], true], [[1520]])).toEqual(['1435>1520 1–2']);
});

it('begins anew after a ship', () => {
	expect(breaksOn([[1435]], [undefined, false, 'sea'], [[1520]])).toEqual([]);
});
