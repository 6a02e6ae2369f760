import { expect, it } from 'vitest';
import { clip, twiceAreaOf, type Extent } from './path.ts';

const clockwise = [
	[0, 0],
	[100, 0],
	[100, 100],
	[0, 100],
	[0, 0]
];
const areas = (coordinates: number[][][], extent: Extent) =>
	clip({ type: 'Polygon', coordinates }, extent).map(({ points }) => twiceAreaOf(points) / 2);

it('cuts rings so that each runs as it did, whatever others there are', () => {
	const neighbour = clockwise.map(([x = 0, y = 0]) => [x + 90, y]);
	expect(areas([clockwise, neighbour], [50, 50, 150, 150])).toEqual([2500, 3000]);
	expect(areas([clockwise.toReversed()], [50, 50, 150, 150])).toEqual([-2500]);
});

it('leaves of a hole that holds the whole extent the extent, as a hole', () => {
	expect(areas([clockwise.toReversed()], [20, 20, 40, 40])).toEqual([-400]);
});
