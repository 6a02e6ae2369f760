import { expect, it } from 'vitest';
import { clip, pathData, twiceAreaOf, type Extent } from './path.ts';

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

it('leaves what lies wholly inside as it is, and of what lies outside nothing', () => {
	const line = clockwise.slice(0, 3);
	const clipped = (extent: Extent) => ({
		line: clip({ type: 'LineString', coordinates: line }, extent),
		lines: clip({ type: 'MultiLineString', coordinates: [line, line] }, extent),
		area: clip({ type: 'Polygon', coordinates: [clockwise] }, extent)
	});
	const whole = { points: line, isClosed: false };
	expect(clipped([0, 0, 100, 100])).toEqual({
		line: [whole],
		lines: [whole, whole],
		area: [{ points: clockwise.slice(0, -1), isClosed: true }]
	});
	for (const beside of [
		[101, 0, 200, 100],
		[-100, 0, -1, 100],
		[0, 101, 100, 200],
		[0, -100, 100, -1]
	] as const) {
		expect(clipped(beside)).toEqual({ line: [], lines: [], area: [] });
	}
	expect(clipped([20, -10, 60, 10]).line).toEqual([
		{
			points: [
				[20, 0],
				[60, 0]
			],
			isClosed: false
		}
	]);
});

it('writes each point from the one before, and a dot where all points are one', () => {
	const line = {
		points: [
			[1, 1],
			[3, -1],
			[3.1, -1.1],
			[4, 0]
		] as const,
		isClosed: false
	};
	const area = {
		points: [
			[0, 0],
			[2, 0],
			[2, 2]
		] as const,
		isClosed: true
	};
	const dot = {
		points: [
			[5, 5],
			[5.1, 5.1]
		] as const,
		isClosed: false
	};
	const data = (...pieces: readonly { points: readonly (readonly [number, number])[]; isClosed: boolean }[]) =>
		pathData(
			pieces.map(({ points, isClosed }) => ({ points: [...points], isClosed })),
			2
		);
	expect(data(line)).toBe('M2 2l4-4 2 2');
	expect(data(area, line)).toBe('M0 0l4 0 0 4zm2 2l4-4 2 2');
	expect(data(dot)).toBe('M10 10h0');
	expect(data()).toBe('');
});
