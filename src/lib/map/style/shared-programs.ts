import type { ExpressionSpecification } from 'maplibre-gl';

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
