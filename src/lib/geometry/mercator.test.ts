import { expect, it } from 'vitest';
import { timesAt, worldSize } from './mercator.ts';

it('doubles the world with every zoom', () => {
	expect([-1, 0, 1, 5, 22].map(worldSize)).toEqual([256, 512, 1024, 16_384, 512 * 2 ** 22]);
});

it('has the same last digit between two zooms in every Node', () => {
	expect([1.5, 4.5, 5.5].map(timesAt)).toEqual([2.82842712474619, 22.62741699796952, 45.25483399593904]);
});
