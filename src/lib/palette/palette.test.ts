import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	parse,
	wcagContrast,
	type Color
} from 'culori';
import { describe, expect, it } from 'vitest';
import { dark } from './dark.ts';
import { light } from './light.ts';
import { strandColour, type Palette } from './palette.ts';

const palettes = [light, dark];
const difference = differenceCiede2000();
const sight: Record<string, (colour: Color) => Color> = {
	'normal vision': (colour) => colour,
	protanopia: filterDeficiencyProt(1),
	deuteranopia: filterDeficiencyDeuter(1),
	tritanopia: filterDeficiencyTrit(1)
};

const pairsOf = <T>(list: readonly T[]) =>
	list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));

describe.each(palettes)('the $name palette', (palette) => {
	it('holds hexadecimal colours', () => {
		const { name: _name, strands, tints, ...colours } = palette;
		for (const colour of [...strands, ...tints, ...Object.values(colours)]) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
	});

	it.each(Object.keys(sight))('tells corridors and events apart: %s', (name) => {
		const seen = [...palette.strands, palette.event].map((colour) => sight[name]!(parse(colour)!));
		for (const [a, b] of pairsOf(seen)) expect(difference(a, b)).toBeGreaterThanOrEqual(17);
	});

	it.each(['land', 'water'] as const)('sets off corridors and events from %s', (ground) => {
		for (const colour of [...palette.strands, palette.event]) {
			expect(wcagContrast(colour, palette[ground])).toBeGreaterThanOrEqual(3);
		}
	});

	it.each(['land', 'water', 'casing'] as const)('outlines what is selected in ink that is seen on %s', (ground) => {
		expect(wcagContrast(palette.ink, palette[ground])).toBeGreaterThanOrEqual(3);
	});

	it('writes the names of corridors so that they can be read', () => {
		for (const colour of palette.strands) {
			expect(wcagContrast(colour, palette.labelHalo)).toBeGreaterThanOrEqual(4.5);
		}
	});

	it('writes marks and verdicts in colours that can be read', () => {
		for (const colour of [...palette.tints, palette.differ, palette.agree]) {
			for (const ground of [palette.page, palette.surface]) {
				expect(wcagContrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
			}
		}
	});

	it('shows rivers on land', () => {
		expect(wcagContrast(palette.river, palette.land)).toBeGreaterThanOrEqual(1.3);
	});

	it.each<[text: keyof Palette, ground: keyof Palette]>([
		['ink', 'page'],
		['ink', 'surface'],
		['ink', 'mark'],
		['inkQuiet', 'page'],
		['inkQuiet', 'surface'],
		['link', 'page'],
		['link', 'surface'],
		['label', 'labelHalo'],
		['label', 'land'],
		['label', 'water'],
		['labelQuiet', 'labelHalo'],
		['labelQuiet', 'land'],
		['labelWater', 'water'],
		['event', 'labelHalo']
	])('can be read: %s on %s', (text, ground) => {
		expect(wcagContrast(palette[text] as string, palette[ground] as string)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(['page', 'surface'] as const)('shows where the focus is on the %s', (ground) => {
		expect(wcagContrast(palette.focus, palette[ground])).toBeGreaterThanOrEqual(3);
	});

	it('gives each corridor of the key its colour, and begins again beyond', () => {
		const count = palette.strands.length;
		expect(palette.strands.map((_, index) => strandColour(palette, index))).toEqual(palette.strands);
		expect(strandColour(palette, count)).toBe(strandColour(palette, 0));
	});
});

it('has the same names in light and dark', () => {
	expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort());
});
