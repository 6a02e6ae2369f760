import { expect, it } from 'vitest';
import { bowedLine } from './bowed-line.ts';

it('begins and ends where it should, whatever its bow', () => {
	for (const bow of [-0.2, 0, 0.3]) {
		const line = bowedLine([47, 40], [35, 32], bow);
		for (const [at, position] of [
			[0, [47, 40]],
			[-1, [35, 32]]
		] as const) {
			expect(line.at(at)![0]).toBeCloseTo(position[0]!, 6);
			expect(line.at(at)![1]).toBeCloseTo(position[1]!, 6);
		}
	}
});

it('goes to the right of its way, and to the left for a bow below zero', () => {
	const middle = (bow: number) => bowedLine([0, 0], [10, 0], bow)[20]![1]!;
	expect(middle(0)).toBeCloseTo(0, 6);
	expect(middle(0.2)).toBeLessThan(-1);
	expect(middle(-0.2)).toBeGreaterThan(1);
});
