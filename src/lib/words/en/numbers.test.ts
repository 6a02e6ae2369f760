import { expect, it } from 'vitest';
import { inFigures } from './numbers.ts';

it('writes a number as Intl does', () => {
	const values = [0, 0.04, 0.05, 0.25, 1.005, 7, 12.345, 99.96, 999.96, 1000, 1234.5678, -1234.5, 123456, 7500000000];
	for (const decimals of [0, 1, 3]) {
		const intl = new Intl.NumberFormat('en', { maximumFractionDigits: decimals });
		for (const value of values) expect(inFigures(value, decimals)).toBe(intl.format(value));
	}
});
