import { expect, it } from 'vitest';
import { outerEdges } from './outer-edges.ts';

const ringOf = (...points: [x: number, y: number][]) => [...points, points[0]!].map(([x, y]) => ({ x, y }));
const square = (x: number, y: number, side = 100) => ringOf([x, y], [x + side, y], [x + side, y + side], [x, y + side]);

/** Twice the area, positive for rings that run as those of the squares. */
const areaOf = (ring: readonly { x: number; y: number }[]) =>
	ring.slice(1).reduce((sum, { x, y }, index) => sum + ring[index]!.x * y - x * ring[index]!.y, 0);

it('leaves out the edge between two areas', () => {
	const [ring, ...others] = outerEdges([square(0, 0), square(100, 0)]);
	expect(others).toEqual([]);
	expect(ring).toHaveLength(7);
	expect(ring!.at(-1)).toEqual(ring![0]);
	expect(areaOf(ring!)).toBe(2 * 20_000);
});

it('leaves alone what has no neighbour, and holes that are no area', () => {
	const island = square(1000, 1000, 3);
	const hole = square(20, 20, 50).toReversed();
	expect(outerEdges([island, square(0, 0), hole])).toEqual([island, square(0, 0), hole]);
});

it('keeps what four areas leave out between them', () => {
	const around = [
		ringOf([0, 0], [200, 0], [200, 100], [0, 100]),
		ringOf([200, 0], [300, 0], [300, 200], [200, 200], [200, 100]),
		ringOf([100, 200], [200, 200], [300, 200], [300, 300], [100, 300]),
		ringOf([0, 100], [100, 100], [100, 200], [100, 300], [0, 300])
	];
	// A lake of 100 by 100 in the middle: its edge to the first area is a part of that one's, and so is drawn by all.
	const areas = outerEdges(around).map(areaOf);
	expect(areas.reduce((sum, area) => sum + area, 0)).toBe(2 * (90_000 - 10_000));
});

it('drops the hairs that are left where neighbours were simplified apart', () => {
	const left = ringOf([0, 0], [100, 0], [103, 50], [100, 100], [0, 100]);
	const right = ringOf([100, 0], [200, 0], [200, 100], [100, 100]);
	for (const areas of [
		[left, right],
		[right, left]
	]) {
		const rings = outerEdges([...areas, square(0, -100)]);
		expect(rings.reduce((sum, ring) => sum + areaOf(ring), 0)).toBeCloseTo(2 * 30_000, -4);
		expect(rings.filter((ring) => Math.abs(areaOf(ring)) < 1000)).toEqual([]);
	}
});

it('ends, and draws a ring, where an edge is there twice', () => {
	const rings = outerEdges([square(0, 0), square(0, 0), square(100, 0)]);
	for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0]);
});
