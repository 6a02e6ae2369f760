import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverBox, flowBoxes, wrapText } from './picture-layout.ts';

const measure = (text: string) => text.length;

describe('text in a picture', () => {
	it('is cut between words, and within a word that fills a line by itself', () => {
		expect(wrapText('to see the sea', 7, measure)).toEqual(['to see', 'the sea']);
		expect(wrapText('at https://atlas', 6, measure)).toEqual(['at', 'https:', '//atla', 's']);
	});

	it('loses nothing and never grows wider than its line', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 20 }), (text, width) => {
				const lines = wrapText(text, width, measure);
				expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
				for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
			})
		);
	});
});

describe('boxes in a row', () => {
	it('begin a new row where they would stick out', () => {
		expect(flowBoxes([40, 40, 40], 10, 100)).toEqual([
			{ x: 0, row: 0 },
			{ x: 50, row: 0 },
			{ x: 0, row: 1 }
		]);
	});

	it('have a row of their own where they are too wide', () => {
		expect(flowBoxes([300, 20], 10, 100)).toEqual([
			{ x: 0, row: 0 },
			{ x: 0, row: 1 }
		]);
	});
});

it('takes the largest part of a map, around its middle, that has the shape of its place', () => {
	expect(coverBox({ width: 1000, height: 900 }, { width: 800, height: 400 })).toEqual({
		x: 0,
		y: 200,
		width: 1000,
		height: 500
	});
	expect(coverBox({ width: 400, height: 900 }, { width: 500, height: 500 })).toMatchObject({ width: 400, height: 400 });
});
