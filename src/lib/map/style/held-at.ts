import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { daysOf } from '#lib/text/time-span.ts';
import type { StyleOptions } from './options.ts';

/** What of the past the map shows: as it was known on a day, and what happened within a span. */
export type Then = Pick<StyleOptions, 'known' | 'time'>;

/** Whether a feature is drawn on a map as it was known on a day ("2025-07-06"); without a day, as it is known now. */
export function heldAt(known: string | undefined): ExpressionSpecification {
	if (!known) return ['!', ['has', 'until']];
	return [
		'all',
		['<=', ['coalesce', ['get', 'since'], ''], known],
		['>', ['coalesce', ['get', 'until'], '9999-12-31'], known]
	];
}

/** Whether it may have happened within a span; what is no event has no days, and is always drawn. */
export function happenedIn(time: NonNullable<StyleOptions['time']>): ExpressionSpecification {
	const { first, last } = daysOf(time);
	return [
		'all',
		['<=', ['coalesce', ['get', 'first'], ''], last],
		['>=', ['coalesce', ['get', 'last'], '9999-12-31'], first]
	];
}

/** Both; true where the map shows all that is known now. */
export function isShownThen({ known, time }: Then): ExpressionSpecification {
	return ['all', ...(known ? [heldAt(known)] : []), ...(time ? [happenedIn(time)] : [])];
}

/** The same layer, limited to what is drawn then: lines have been other lines before, all else began once. */
export function asThen(layer: LayerSpecification, then: Then): LayerSpecification {
	const source = 'source' in layer ? layer.source : '';
	const looksBack = then.known !== undefined || then.time !== undefined;
	const isDated = source === 'lines' || (looksBack && (source === 'points' || source === 'ties'));
	if (!isDated) return layer;
	const { filter = true } = layer as { filter?: FilterSpecification };
	const held = then.known === undefined && source === 'lines' ? [heldAt(undefined)] : [];
	const shown = looksBack ? [isShownThen(then)] : [];
	return { ...layer, filter: ['all', filter, ...held, ...shown] } as LayerSpecification;
}
