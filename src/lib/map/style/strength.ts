import type { ExpressionSpecification } from 'maplibre-gl';
import { happenedWhollyIn, isShownThen } from './held-at.ts';
import { isSpokenOf } from './lens-filter.ts';
import type { StyleOptions } from './options.ts';

/*
 * How strongly a feature is drawn, from 0 to 1. The style says it for what the map begins with; whatever changes later is
 * feature-state, which repaints and has no source read again. So there are two forms of one rule: expressions here, functions in
 * `strength-of.ts`; a test holds them to each other.
 */

/** All that it depends on. */
export type Shown = Pick<StyleOptions, 'layers' | 'lens' | 'known' | 'time' | 'hasSelection'>;

/** Of what: how strong it still is while something else is selected, and what the lens' document does not speak of. */
export const strengths = {
	lines: { dimmed: 0.35, unspoken: 0.16 },
	points: { dimmed: 0.5, unspoken: 0.2 },
	labels: { dimmed: 1, unspoken: 1 },
	ties: { dimmed: 1, unspoken: 1 }
} as const;
export type Strong = keyof typeof strengths;

/** What is switched off. */
export const off = ({ layers }: Shown) => layers.filter(({ isOn }) => !isOn).map(({ id }) => id);

/** As an expression: feature-state, or else by the rule. */
export function strength(kind: Strong, shown: Shown): ExpressionSpecification {
	const { dimmed, unspoken } = strengths[kind];
	const full = shown.hasSelection ? dimmed : 1;
	const isOff: ExpressionSpecification = [
		'in',
		['coalesce', ['get', 'layer'], ['get', 'gapOn'], ''],
		['literal', off(shown)]
	];
	return [
		'number',
		['feature-state', 'strength'],
		[
			'case',
			...(kind === 'lines' ? [isOff, 0] : []),
			['!', isShownThen(shown)],
			0,
			...(shown.lens ? [['!', isSpokenOf(shown.lens)], full * unspoken] : []),
			full
		]
	] as unknown as ExpressionSpecification;
}

/** Whether the feature is drawn at all. */
export function isDrawn(kind: Strong, shown: Shown): ExpressionSpecification {
	return ['>', strength(kind, shown), 0];
}

/** Whether a gathering lacks an event of what it counts, so that its number would be wrong. */
export function isPart({ time }: Shown): ExpressionSpecification {
	return ['boolean', ['feature-state', 'isPart'], time ? ['!', happenedWhollyIn(time)] : false];
}
