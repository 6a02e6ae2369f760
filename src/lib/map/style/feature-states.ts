import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';

/**
 * What the live map says of features: `isSelected`, what the address singles out; `isKept`, whatever else belongs to
 * the page's item, and keeps its strength; `isHovered`, the lines, areas and ties that the pointer is on (a sign gets a
 * ring above the map instead). Of a tie also `isFaded`: the page is about others.
 */
export const featureStates = ['isSelected', 'isKept', 'isHovered'] as const;
export type FeatureState = (typeof featureStates)[number];

export function is(state: FeatureState | 'isFaded'): ExpressionSpecification {
	return ['boolean', ['feature-state', state], false];
}

export const isMeant: ExpressionSpecification = ['any', is('isSelected'), is('isKept')];

/** What the map holds lit just now. A layer that shows nothing else is not drawn, nor its program compiled, till then. */
export const litParts = ['hoveredLines', 'meantLines', 'litCountries'] as const;
export type Lit = (typeof litParts)[number];

export function onlyWhile(part: Lit): LineLayerSpecification['paint'] {
	return { 'line-layer-opacity': ['case', ['global-state', part], 1, 0] };
}
