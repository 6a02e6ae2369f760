import { expect, it } from 'vitest';
import { handOutMap, inShort } from './hand-out-map.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { focusOfHandOut, handOutPage, handOutPaths, numberedPassages } from '#lib/server/pages/hand-out.ts';

const atlas = loadAtlas();

it('says many numbers in short', () => {
	expect(inShort([1])).toBe('1');
	expect(inShort([1, 2, 3, 5, 7, 8])).toBe('1–3, 5, 7, 8');
});

it('every item, reading and prepared question has a hand-out, whose numbers on the map are those of its passages', () => {
	const paths = handOutPaths(atlas);
	for (const id of atlas.itemById.keys()) expect(paths).toContain(id);
	let signs = 0;
	for (const path of paths) {
		const { handOut } = handOutPage(atlas, path)!;
		const numbers = handOut.passages.map(({ number }) => number);
		expect(numbers, path).toEqual(numbers.map((_, index) => index + 1));
		const focus = focusOfHandOut(atlas, path);
		expect(handOut.map === undefined, path).toBe(focus === undefined);
		if (!focus || !/^(corridors|events|readings)/.test(path)) continue;
		const svg = handOutMap(atlas, focus, numberedPassages(atlas, path));
		for (const [, text = ''] of svg.matchAll(
			/font-size="14" font-weight="700" text-anchor="middle" fill="#000">([^<]+)/g
		)) {
			signs++;
			for (const number of text.split(/, |–/)) expect(numbers, path).toContain(Number(number));
		}
	}
	expect(signs).toBeGreaterThan(30);
});

it('quotes what the editors begin with first, and says how much it has no room for', () => {
	for (const document of atlas.documents) {
		const { handOut } = handOutPage(atlas, document.id)!;
		const words = handOut.passages.map(({ words: { first, last } }) => last - first + 1);
		expect(words.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(420);
		expect(handOut.passages.length + handOut.more).toBe(
			atlas.excerpts.filter((excerpt) => excerpt.document === document).length
		);
	}
	expect(handOutPage(atlas, 'places/nowhere')).toBeUndefined();
});
