import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '#lib/palette/palette.ts';
import { coreWidthOf, pathPatterns, patternByName, type Pattern } from '#lib/palette/patterns.ts';

/** Breadth of lines, and distance from one strand to the next beside it: pixels by zoom, linear between. */
type Stops = readonly (readonly [zoom: number, pixels: number])[];

const lineWidth: Stops = [
	[3, 1.6],
	[5, 2.4],
	[7, 3.4],
	[10, 5],
	[13, 7]
];

const strandSpacing: Stops = [
	[3, 2.4],
	[5, 3.6],
	[7, 4.8],
	[10, 7],
	[13, 9.5]
];

const patterns: [string, Pattern][] = [...patternByName, ...Object.entries(pathPatterns)];

/** A value of the pattern, looked up by the feature's `pattern`. */
export function byPattern(valueOf: (pattern: Pattern) => unknown, otherwise: unknown): ExpressionSpecification {
	const differing = patterns.flatMap(([name, pattern]) => {
		const value = valueOf(pattern);
		return JSON.stringify(value) === JSON.stringify(otherwise) ? [] : [name, value];
	});
	return ['match', ['get', 'pattern'], ...differing, otherwise] as unknown as ExpressionSpecification;
}

const widthFactor = byPattern((pattern) => pattern.width, 1);

/** Width by zoom in pixels, times that of the pattern, plus what lies around. */
export function width(around: number | ExpressionSpecification = 0): ExpressionSpecification {
	const stops = lineWidth.flatMap(([zoom, pixels]) => [zoom, ['+', ['*', pixels, widthFactor], around]]);
	return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

/** Lines that share a track run side by side, a little wider apart than they are broad. */
export const offset: ExpressionSpecification = [
	'interpolate',
	['linear'],
	['zoom'],
	...strandSpacing.flatMap(([zoom, pixels]) => [zoom, ['*', ['get', 'lane'], pixels]])
] as unknown as ExpressionSpecification;

/** Beside lines their source has the points where their names stand on a small map. */
export const isLine: ExpressionSpecification = ['has', 'layer'];

/** Lines on water are rows of dots. */
export const isOnWater: ExpressionSpecification = [
	'in',
	['slice', ['get', 'pattern'], 0, 3],
	['literal', ['sea', 'riv']]
];

/** The lines with a light core: roads, what is yet to be built, and courses that are a guess. */
const hollow = patterns.filter(([, { isHollow }]) => isHollow).map(([name]) => name);
const isHollow: ExpressionSpecification = ['in', ['get', 'pattern'], ['literal', hollow]];
const unbroken = patterns.filter(([, { dash, isHollow }]) => !dash && !isHollow).map(([name]) => name);
export const hasCore: ExpressionSpecification = [
	'any',
	isHollow,
	['all', ['get', 'isSoft'], ['in', ['get', 'pattern'], ['literal', unbroken]]]
];

/** The breadth of the core, plus what a selected line is broader by. */
export function coreWidth(more: ExpressionSpecification | number = 0): ExpressionSpecification {
	const stops = lineWidth.flatMap(([zoom, pixels]) => {
		const breadth = byPattern(
			(pattern) => (pattern.isHollow ? coreWidthOf(pattern, pixels) : pattern.width * pixels * 0.4),
			pixels * 0.4
		);
		return [zoom, ['+', breadth, more]];
	});
	return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

/** Paper; thin paper where the course is a guess, so that the edge keeps its colour. */
export function coreColour({ casing }: Palette): ExpressionSpecification {
	return ['case', isHollow, casing, `${casing}8c`];
}

export const coreDash = byPattern((pattern) => ['literal', pattern.coreDash ?? [1]], ['literal', [1]]);
