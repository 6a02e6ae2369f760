import { describe, expect, it } from 'vitest';
import { moveEnd } from './move-end.ts';

const months = Array.from({ length: 24 }, (_, index) =>
	[2024 + Math.floor(index / 12), String((index % 12) + 1).padStart(2, '0')].join('-')
);
const span = { from: '2024-03', to: '2024-12' };
const press = (end: 'from' | 'to', key: string, held = {}) =>
	moveEnd(span, end, { key, altKey: false, ctrlKey: false, metaKey: false, ...held }, months);

describe('a key on an end of the span', () => {
	it.each([
		['from', 'ArrowRight', '2024-04', '2024-12'],
		['from', 'ArrowDown', '2024-02', '2024-12'],
		['to', 'ArrowUp', '2024-03', '2025-01'],
		['to', 'PageUp', '2024-03', '2025-12']
	] as const)('moves %s by %s', (end, key, from, to) => {
		expect(press(end, key)).toEqual({ from, to });
	});

	it.each([
		['from', 'Home', '2024-01', '2024-12'],
		['from', 'PageDown', '2024-01', '2024-12'],
		['from', 'End', '2024-12', '2024-12'],
		['to', 'End', '2024-03', '2025-12'],
		['to', 'Home', '2024-03', '2024-03']
	] as const)('moves %s by %s no further than the axis and the other end', (end, key, from, to) => {
		expect(press(end, key)).toEqual({ from, to });
	});

	it('does nothing where it has another meaning', () => {
		expect(press('from', 'a')).toBeUndefined();
		expect(press('from', 'ArrowLeft', { altKey: true })).toBeUndefined();
	});
});
