import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { drawLetters } from './early-letters.ts';

function stillMap(names: readonly [text: string, attribute?: string][]): ParentNode {
	const texts = names.map(([textContent, attribute]) => ({
		textContent,
		closest: (selector: string) => (selector === `[${attribute}]` ? {} : null)
	}));
	return { querySelectorAll: () => texts } as unknown as ParentNode;
}

it('asks for each font of the still map at once, and then for its letters in parts', async () => {
	const asked: [stack: string, letters: string][] = [];
	const getGlyphs = (stacks: Record<string, { default: string[] }>) => {
		for (const [stack, { default: letters }] of Object.entries(stacks)) asked.push([stack, letters.join('')]);
		return Promise.resolve({});
	};
	const names = stillMap([['Baku'], ['Caspian Sea', 'font-style="italic"'], ['Sumgait, Derbent']]);
	await drawLetters({ style: { glyphManager: { getGlyphs } } } as unknown as MapLibreMap, names);
	expect(asked).toEqual([
		['Atlas', 'B'],
		['Atlas Italic', 'C'],
		['Atlas', 'BakuSmgit, De'],
		['Atlas', 'rbn'],
		['Atlas Italic', 'Caspin Se']
	]);
});
