import { expect, it } from 'vitest';
import { labelSidesOf } from './label-side.ts';

const zoom = 8;
const here = [45, 40] as const;
/** A position so many pixels from here at that zoom, on the map's grid. */
const off = (x: number, y: number) => {
	const degrees = 360 / (512 * 2 ** zoom);
	return [here[0] + x * degrees, here[1] - y * degrees * Math.cos((here[1] * Math.PI) / 180)];
};

it('begins to the right where nothing is around, as names are read', () => {
	expect(labelSidesOf([...here], 6, zoom, [], [])).toEqual(['right', 'left', 'above', 'below']);
});

it('orders the sides by what a name would cover there', () => {
	const eastward = [10, 20, 30].map((x) => off(x, 0));
	const upward = [-8, -14].map((y) => off(0, y));
	expect(labelSidesOf([...here], 6, zoom, [...eastward, ...upward], [])).toEqual(['left', 'below', 'above', 'right']);
});

it('lets a short name stand before what is in the way of a long one', () => {
	const line = [60, 70, 80].map((x) => off(x, 0));
	expect(labelSidesOf([...here], 5, zoom, line, [])[0]).toBe('right');
	expect(labelSidesOf([...here], 12, zoom, line, [])[0]).toBe('left');
});

it('keeps clear of another point rather than of a crossing line', () => {
	expect(labelSidesOf([...here], 6, zoom, [off(20, 0)], [off(-20, 0)])).toEqual(['above', 'below', 'right', 'left']);
});
