import type { ExpressionSpecification } from 'maplibre-gl';
import { pathPatterns, patternByName, type Pattern } from '#lib/palette/patterns.ts';

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

/** Lines on water are rows of dots. */
export const isOnWater: ExpressionSpecification = [
	'in',
	['slice', ['get', 'pattern'], 0, 3],
	['literal', ['sea', 'riv']]
];

/** The light core of roads. */
export const coreWidth: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 3, 0.5, 7, 1.2, 10, 2, 13, 3];
export const hasCore: ExpressionSpecification = ['==', ['slice', ['get', 'pattern'], 0, 4], 'road'];
