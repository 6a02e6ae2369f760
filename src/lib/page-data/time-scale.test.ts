import { describe, expect, it } from 'vitest';
import { timeScale } from './time-scale.ts';

const on = (day: string) => ({ first: day, last: day });
const scale = timeScale([on('2022-03-01'), on('2024-12-25'), on('2024-06-01'), on('2024-06-02')]);

describe('the axis of time', () => {
	it('has every year from the first to the last, from end to end', () => {
		expect(scale.years.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
		expect(scale.years[0]?.from).toBe(0);
		expect(scale.years.at(-1)?.to).toBeCloseTo(1);
		expect(scale.months).toHaveLength(36);
	});

	it('is broader where more happened', () => {
		const [a, b, c] = scale.years.map(({ from, to }) => to - from) as [number, number, number];
		expect(c).toBeGreaterThan(a);
		expect(a).toBeGreaterThan(b);
	});

	it('puts days in their order, and those beyond it at its ends', () => {
		const places = ['2001-01-01', '2022-01-01', '2022-12-31', '2023-01-01', '2024-12-25', '2030-01-01'].map(scale.at);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect([places[0], places.at(-1)]).toEqual([0, 1]);
	});

	it('finds the month again at the place of each of its days', () => {
		for (const month of scale.months) expect(scale.monthAt(scale.at(`${month}-15`))).toBe(month);
		expect([scale.monthAt(-1), scale.monthAt(2)]).toEqual(['2022-01', '2024-12']);
	});
});
