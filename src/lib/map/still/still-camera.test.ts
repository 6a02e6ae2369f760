import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '#lib/geometry/mercator.ts';
import type { View } from '#lib/state/query.ts';
import { dragged, scaledAbout, unmoved, viewAfter, type Pixel, type Shift } from './still-camera.ts';

const box = { width: 1000, height: 800 };
const start: View = { zoom: 5, center: [45, 41] };

/** Where a position lies in the box at a view. */
function pixelOf({ zoom, center }: View, position: readonly [number, number]): Pixel {
	const [x, y] = project([...position], zoom);
	const [middleX, middleY] = project([...center], zoom);
	return [box.width / 2 + x - middleX, box.height / 2 + y - middleY];
}

describe('the view after a gesture', () => {
	it('stays where nothing has moved', () => {
		const { zoom, center } = viewAfter(start, unmoved, box);
		expect(zoom).toBe(5);
		expect(center[0]).toBeCloseTo(45, 9);
		expect(center[1]).toBeCloseTo(41, 9);
	});

	it('has moved west where the picture was dragged east', () => {
		const { zoom, center } = viewAfter(start, dragged(unmoved, [100, 0]), box);
		expect(zoom).toBe(5);
		expect(center[0]).toBeLessThan(45);
		expect(center[1]).toBeCloseTo(41, 9);
	});

	it('keeps the point about which the picture grew', () => {
		const after = viewAfter(start, scaledAbout(unmoved, 2, [700, 300]), box);
		expect(after.zoom).toBeCloseTo(6, 9);
		const before = viewAfter(start, dragged(unmoved, [-200, 100]), box).center; // what lay at that point
		expect(pixelOf(after, before)[0]).toBeCloseTo(700, 6);
		expect(pixelOf(after, before)[1]).toBeCloseTo(300, 6);
	});

	it('shows every position where the picture had it, after any drags and turns of the wheel', () => {
		const pixel = fc.tuple(
			fc.double({ min: -400, max: 400, noNaN: true }),
			fc.double({ min: -400, max: 400, noNaN: true })
		);
		const step = fc.tuple(pixel, fc.double({ min: 0.7, max: 1.4, noNaN: true }), pixel);
		const place = fc.tuple(fc.double({ min: 20, max: 70, noNaN: true }), fc.double({ min: 30, max: 50, noNaN: true }));
		fc.assert(
			fc.property(fc.array(step, { maxLength: 4 }), place, (steps, position) => {
				const shift = steps.reduce<Shift>(
					(made, [by, times, about]) => scaledAbout(dragged(made, by), times, about),
					unmoved
				);
				const [x, y] = pixelOf(start, position);
				const [seenX, seenY] = pixelOf(viewAfter(start, shift, box), position);
				expect(seenX).toBeCloseTo(x * shift.times + shift.x, 4);
				expect(seenY).toBeCloseTo(y * shift.times + shift.y, 4);
			}),
			{ numRuns: 50 }
		);
	});
});
