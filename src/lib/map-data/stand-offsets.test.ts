import { describe, expect, it } from 'vitest';
import { fanCounts, fanOf, standOffsets } from './stand-offsets.ts';

describe('a fan of signs at one point', () => {
	it.each(fanCounts)('keeps %d signs so far apart that each can be hit', (count) => {
		const signs = fanOf(count);
		expect(signs).toHaveLength(count);
		for (const [index, [x, y]] of signs.entries()) {
			expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(39);
			for (const [otherX, otherY] of signs.slice(index + 1)) {
				expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(32);
			}
		}
	});

	it('stands above its point, with room for a place there', () => {
		for (const [, [, y]] of standOffsets) expect(y).toBeLessThanOrEqual(0);
	});
});
