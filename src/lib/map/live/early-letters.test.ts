import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { drawLetters } from './early-letters.ts';

it('asks for every font at once, and then for its letters in parts', async () => {
	const asked: [stack: string, letters: number][] = [];
	const getGlyphs = (stacks: Record<string, { default: string[] }>) => {
		for (const [stack, { default: letters }] of Object.entries(stacks)) asked.push([stack, letters.length]);
		return Promise.resolve({});
	};
	const drawn = drawLetters({ style: { glyphManager: { getGlyphs } } } as unknown as MapLibreMap);
	const fonts = ['Atlas', 'Atlas Bold', 'Atlas Italic'];
	expect(asked.slice(0, 3)).toEqual(fonts.map((font) => [font, 1]));
	await drawn;
	for (const font of fonts) {
		const parts = asked.slice(3).filter(([stack]) => stack === font);
		expect(parts.map(([, letters]) => letters)).toEqual([13, 13, 13, 13]);
	}
});
