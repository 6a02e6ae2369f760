import { describe, expect, it } from 'vitest';
import { boundsAt, boundsOf } from './bounds.ts';
import { joinFocus, type Focus } from '#lib/page-data/focus.ts';

const positions = [
	[49.9, 40.4],
	[44.8, 41.7],
	[51.2, 43.7]
];

describe('boundsOf', () => {
	it('holds every position, and touches one on each side', () => {
		const [west, south, east, north] = boundsOf(positions)!;
		expect([west, south, east, north]).toEqual([44.8, 40.4, 51.2, 43.7]);
	});

	it('does not depend on the order of the positions', () => {
		expect(boundsOf(positions.toReversed())).toEqual(boundsOf(positions));
	});

	it('is nothing for no positions', () => {
		expect(boundsOf([])).toBeUndefined();
	});

	it('has no extent for one', () => {
		expect(boundsOf([[49.9, 40.4]])).toEqual(boundsAt([49.9, 40.4]));
	});
});

describe('joinFocus', () => {
	const line: Focus = { bounds: [44, 40, 46, 41], lines: ['a', 'b'], points: [], countries: ['AZ'] };
	const point: Focus = { bounds: boundsAt([51, 43]), lines: ['b'], points: ['p'], countries: ['AZ', 'KZ'] };

	it('spans all parts and lights up each feature once', () => {
		expect(joinFocus([line, point])).toEqual({
			bounds: [44, 40, 51, 43],
			lines: ['a', 'b'],
			points: ['p'],
			countries: ['AZ', 'KZ']
		});
	});

	it('is nothing for no parts, and a part alone is itself', () => {
		expect(joinFocus([])).toBeUndefined();
		expect(joinFocus([point])).toEqual(point);
	});
});
