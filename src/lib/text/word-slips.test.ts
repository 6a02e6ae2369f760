import { describe, expect, it, test } from 'vitest';
import { isSwapOf, slipsBetween } from './word-slips.ts';

describe('slipsBetween', () => {
	it.each([
		['baku', 'baku', 0],
		['nakchivan', 'nakhchivan', 1],
		['nahchevan', 'nakhchivan', 2],
		['tiblisi', 'tbilisi', 1],
		['tukrey', 'turkey', 1],
		['stepanekert', 'stepanakert', 1]
	])('%s and %s: %i', (one, other, slips) => {
		expect(slipsBetween(one, other, 2)).toBe(slips);
		expect(slipsBetween(other, one, 2)).toBe(slips);
	});

	it('stops counting beyond the most that is asked for', () => {
		expect(slipsBetween('kaspisches', 'caspian', 2)).toBe(Infinity);
		expect(slipsBetween('a', 'abcd', 2)).toBe(Infinity);
	});
});

test('isSwapOf knows two letters in each other’s place, and nothing else', () => {
	expect(isSwapOf('bauk', 'baku')).toBe(true);
	expect(isSwapOf('abku', 'baku')).toBe(true);
	expect(isSwapOf('baku', 'baku')).toBe(false);
	expect(isSwapOf('cause', 'cases')).toBe(false);
	expect(isSwapOf('kabu', 'baku')).toBe(false);
});
