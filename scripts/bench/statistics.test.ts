import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairedRatios, quantile, rotated, summarise } from './statistics.ts';

describe('a quantile', () => {
	it('lies on a value, or between two neighbours by its share', () => {
		expect(quantile([3, 1, 2], 0.5)).toBe(2);
		expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5);
		expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5);
		expect(quantile([7], 0.95)).toBe(7);
	});

	it('grows with its share and stays within the values, whatever their order', () => {
		const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
		fc.assert(
			fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
				const found = quantile(list, share);
				expect(found).toBeGreaterThanOrEqual(Math.min(...list));
				expect(found).toBeLessThanOrEqual(Math.max(...list));
				expect(quantile(list.toReversed(), share)).toBe(found);
				expect(quantile(list, share / 2)).toBeLessThanOrEqual(found);
			})
		);
	});

	it('leaves the values as they were', () => {
		const values = Object.freeze([3, 1, 2]);
		expect(quantile(values, 0.5)).toBe(2);
	});
});

describe('a summary', () => {
	it('holds the middle half', () => {
		expect(summarise([1, 2, 3, 4, 100])).toEqual({ median: 3, lower: 2, upper: 4, count: 5 });
	});

	it('of nothing is absent', () => {
		expect(summarise([])).toBeUndefined();
	});
});

describe('paired ratios', () => {
	it('compare within a round only, and leave out a round that lacks one side', () => {
		expect(pairedRatios([10, undefined, 30, 40], [20, 5, undefined, 40])).toEqual([0.5, 1]);
	});

	it('hide what slows down a whole round', () => {
		expect(pairedRatios([10, 1000], [20, 2000])).toEqual([0.5, 0.5]);
	});

	it('leave out a round whose divisor is nothing', () => {
		expect(pairedRatios([10], [0])).toEqual([]);
	});
});

describe('a rotated list', () => {
	it('gives every member every place once in as many rounds', () => {
		const rounds = [0, 1, 2].map((round) => rotated(['a', 'b', 'c'], round));
		for (const place of [0, 1, 2]) expect(new Set(rounds.map((round) => round[place])).size).toBe(3);
		expect(rotated(['a', 'b', 'c'], 4)).toEqual(['b', 'c', 'a']);
	});
});
