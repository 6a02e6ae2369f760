import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';

/** Whether a feature is drawn on a map as it was known on a day ("2025-07-06"); without a day, as it is known now. */
export function heldAt(known: string | undefined): ExpressionSpecification {
	if (!known) return ['!', ['has', 'until']];
	return [
		'all',
		['<=', ['coalesce', ['get', 'since'], ''], known],
		['>', ['coalesce', ['get', 'until'], '9999-12-31'], known]
	];
}

/** The same layer, limited to what is drawn on that day: lines have been other lines before, all else began once. */
export function asHeldAt(layer: LayerSpecification, known: string | undefined): LayerSpecification {
	const isDated =
		'source' in layer &&
		(layer.source === 'lines' || (known !== undefined && ['points', 'ties'].includes(layer.source)));
	if (!isDated) return layer;
	const { filter = true } = layer as { filter?: FilterSpecification };
	return { ...layer, filter: ['all', filter, heldAt(known)] } as LayerSpecification;
}
