import {
	converter,
	differenceCie76,
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
import { tieColour, tieThemes } from './tie-signs.ts';

const palettes = [light, dark];
/** By the older formula, in which the aim is stated, and by the newer, which follows the eye more closely. */
const [difference, seenDifference] = [differenceCie76(), differenceCiede2000()];
/** Machado, Oliveira and Fernandes 2009, at full strength, for linear light. */
const deficiency = {
	protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
	deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
	tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039]
} as const;
const toLinear = converter('lrgb');

function seenWith(matrix: readonly number[]): (colour: Color) => Color {
	return (colour) => {
		const { r, g, b } = toLinear(colour);
		const [red = 0, green = 0, blue = 0] = [0, 3, 6].map((row) => {
			const light = matrix[row]! * r + matrix[row + 1]! * g + matrix[row + 2]! * b;
			return Math.min(1, Math.max(0, light));
		});
		return { mode: 'lrgb', r: red, g: green, b: blue };
	};
}

/** Each deficiency by two ways to compute it: they differ, and nobody sees exactly as either says. */
const sight: Record<string, readonly ((colour: Color) => Color)[]> = {
	'normal vision': [(colour) => colour],
	protanopia: [seenWith(deficiency.protanopia), filterDeficiencyProt(1)],
	deuteranopia: [seenWith(deficiency.deuteranopia), filterDeficiencyDeuter(1)],
	tritanopia: [seenWith(deficiency.tritanopia), filterDeficiencyTrit(1)]
};
const pairsOf = <T>(list: readonly T[]) =>
	list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));

describe.each(palettes)('the $name palette', (palette) => {
	it('holds hexadecimal colours', () => {
		const { name: _name, strands, tints, ...colours } = palette;
		for (const colour of [...strands, ...tints, ...Object.values(colours)]) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
	});

	it.each(Object.keys(sight))('tells corridors and events apart: %s', (name) => {
		for (const seenAs of sight[name]!) {
			const seen = [...palette.strands, palette.event].map((colour) => seenAs(parse(colour)!));
			for (const [a, b] of pairsOf(seen)) expect(difference(a, b)).toBeGreaterThanOrEqual(25);
		}
	});

	it.each(Object.keys(sight))('keeps corridors and events apart as the eye weighs colours, too: %s', (name) => {
		const seen = [...palette.strands, palette.event].map((colour) => sight[name]!.at(-1)!(parse(colour)!));
		for (const [a, b] of pairsOf(seen)) expect(seenDifference(a, b)).toBeGreaterThanOrEqual(18);
	});

	it.each(Object.keys(sight))('tells apart what ties are about, which have symbols besides: %s', (name) => {
		const seen = tieThemes.map((theme) => sight[name]!.at(-1)!(parse(tieColour(palette, theme))!));
		for (const [a, b] of pairsOf(seen)) expect(seenDifference(a, b)).toBeGreaterThanOrEqual(17);
	});

	it.each(['land', 'water'] as const)('sets off corridors, events and ties from %s', (ground) => {
		const ties = tieThemes.map((theme) => tieColour(palette, theme));
		for (const colour of [...palette.strands, palette.event, ...ties]) {
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
