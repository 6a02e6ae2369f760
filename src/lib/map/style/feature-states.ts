import type { ExpressionSpecification } from 'maplibre-gl';

/**
 * What the live map says of features: `isSelected`, what the address singles out; `isKept`, whatever else belongs to
 * the page's item, and keeps its strength; `isHovered`, what the pointer is on.
 */
export const featureStates = ['isSelected', 'isKept', 'isHovered'] as const;
export type FeatureState = (typeof featureStates)[number];

export function is(state: FeatureState): ExpressionSpecification {
	return ['boolean', ['feature-state', state], false];
}

export const isMeant: ExpressionSpecification = ['any', is('isSelected'), is('isKept')];

/** How strong lines and symbols of the atlas are while something else is selected. */
export const dimmed = { line: 0.35, symbol: 0.5 } as const;
