import { expect, test } from 'vitest';
import { directionOf } from './in-view.ts';

test('names the direction of a way on the screen', () => {
	expect(directionOf(0, -10)).toBe('north');
	expect(directionOf(10, -10)).toBe('north-east');
	expect(directionOf(10, 0)).toBe('east');
	expect(directionOf(0, 10)).toBe('south');
	expect(directionOf(-10, 1)).toBe('west');
	expect(directionOf(-10, -9)).toBe('north-west');
});
