import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeLine, encodeLine } from './line-code.ts';

const degrees = (limit: number) => fc.integer({ min: -limit * 1e4, max: limit * 1e4 }).map((steps) => steps / 1e4);
const lines = fc.array(fc.tuple(degrees(180), degrees(85)), { minLength: 2, maxLength: 20 });

it('is read as it was written, to ten metres', () => {
	fc.assert(
		fc.property(lines, (line) => {
			const withoutRepeats = line.filter((position, index) => String(position) !== String(line[index - 1]));
			expect(decodeLine(encodeLine(line))).toEqual(withoutRepeats.map(([lng, lat]) => [lng || 0, lat || 0]));
		})
	);
});
