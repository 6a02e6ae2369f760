import { expect, it } from 'vitest';
import { light } from '#lib/palette/light.ts';
import { headBlocks, heightOf, quotationBlocks } from './picture-blocks.ts';

/** Every letter is half as broad as the type is high. */
const measure = (text: string, font: string) => text.length * 0.5 * parseInt(/(\d+)px/.exec(font)![1]!, 10);
const quotation = (words: number) => ({ text: 'word '.repeat(words).trim(), source: 'A source', tint: 1 });
const text = { title: 'A corridor', line: 'Between two ends.', quotations: [quotation(30), quotation(60)] };

it('sets title and line into the width', () => {
	const blocks = headBlocks({ ...text, title: 'A very long name '.repeat(6) }, light, 600, measure);
	expect(blocks).toHaveLength(2);
	expect(blocks[0]!.lines.length).toBeGreaterThan(1);
	for (const { lines, font } of blocks) for (const line of lines) expect(measure(line, font)).toBeLessThanOrEqual(600);
});

it('makes quotations smaller until they fit, and cuts none', () => {
	const roomy = quotationBlocks(text, light, { width: 1100, height: 600 }, measure);
	const narrow = quotationBlocks(text, light, { width: 1100, height: 280 }, measure);
	expect(heightOf(narrow)).toBeLessThanOrEqual(280);
	expect(heightOf(roomy)).toBeGreaterThan(heightOf(narrow));
	for (const blocks of [roomy, narrow]) {
		expect(blocks.map(({ lines }) => lines.join(' '))).toEqual(
			text.quotations.flatMap(({ text, source }) => [text, source])
		);
	}
	expect(narrow[0]!.rule).toBe(light.tints[1]);
});
