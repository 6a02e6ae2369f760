import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl';

/*
 * MapLibre compiles a program for each shader and each set of properties that are one value for a layer, a value per
 * feature, or a value per feature and zoom. Compiling is what a first visit waits for most, so layers that could do with
 * one value say it per feature where others of their type have to: they share a program then.
 */

/** One value, as if features differed in it. */
export function perFeature(value: string | number): ExpressionSpecification {
	return ['case', ['has', 'id'], value, value];
}

/** Values by zoom, linear between, as if features differed in them. */
export function perFeatureAndZoom(
	...stops: readonly (readonly [zoom: number, value: number])[]
): ExpressionSpecification {
	const values = stops.flatMap(([zoom, value]) => [zoom, ['case', ['has', 'id'], value, value]]);
	return ['interpolate', ['linear'], ['zoom'], ...values] as unknown as ExpressionSpecification;
}

/**
 * A line without gaps, as if features differed in their dashes: dashed lines have a shader of their own. MapLibre draws a
 * dash of a whole number of line widths from a picture of a fixed size: one with round ends must be short to be as broad
 * as the line, and a short one makes a line of a pixel pale.
 */
export function unbroken(ends: 'round' | 'flat'): DataDrivenPropertyValueSpecification<number[]> {
	const dash = ['literal', [ends === 'round' ? 1 : 8]];
	return ['case', ['has', 'id'], dash, dash] as unknown as DataDrivenPropertyValueSpecification<number[]>;
}
