import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, formatSpan, parseSpan } from './time-span.ts';

const month = fc
	.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
	.map(([year, at]) => `${year}-${String(at).padStart(2, '0')}`);

describe('a span of time in an address', () => {
	it('says again what it was made of', () => {
		fc.assert(
			fc.property(month, month, (a, b) => {
				const [from = a, to = b] = [a, b].sort();
				expect(parseSpan(formatSpan({ from, to }))).toEqual({ from, to });
			})
		);
	});

	it('holds its first and its last day', () => {
		expect(daysOf({ from: '2024-02', to: '2025' })).toEqual({ first: '2024-02-01', last: '2025-12-31' });
	});

	it.each(['', '2025', '2025/', '/2025', '2025-13/2026', '2025-02-30/2026', '2026/2025', '2025/2026/2027', 'a/b'])(
		'is none where it is junk: %s',
		(text) => expect(parseSpan(text)).toBeUndefined()
	);
});
