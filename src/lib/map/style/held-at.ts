import type { ExpressionSpecification } from 'maplibre-gl';

/** Whether a feature is drawn on a map as it was known on a day ("2025-07-06"); without a day, as it is known now. */
export function heldAt(known: string | undefined): ExpressionSpecification {
	if (!known) return ['!', ['has', 'until']];
	return [
		'all',
		['<=', ['coalesce', ['get', 'since'], ''], known],
		['>', ['coalesce', ['get', 'until'], '9999-12-31'], known]
	];
}
