import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

/**
 * MapLibre keeps all dashes in one picture, a row for each in the order in which they are first asked for, and how the
 * edge of a dash is rounded depends a little on its row. Rows in the order of the style make one picture of the map, in
 * whatever order the data come. To be called when the map has read its style, before it asks for data.
 */
export function giveDashesRows({ style }: Pick<MapLibreMap, 'style'>, layers: StyleSpecification['layers']) {
	for (const dash of layers.flatMap(({ paint }) =>
		dashesIn(paint && 'line-dasharray' in paint && paint['line-dasharray'])
	)) {
		for (const isRound of [false, true]) style.lineAtlas.getDash(dash, isRound);
	}
}

/** The dashes that a value of `line-dasharray` can come to. */
function dashesIn(value: unknown): number[][] {
	if (!Array.isArray(value)) return [];
	const parts = value as unknown[];
	return parts.every((part) => typeof part === 'number') ? [parts as number[]] : parts.flatMap(dashesIn);
}
