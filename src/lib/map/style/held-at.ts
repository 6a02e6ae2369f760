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

/** Whether all that a feature stands for happened within a span: only then is its number right. */
export function happenedWhollyIn(time: NonNullable<StyleOptions['time']>): ExpressionSpecification {
	const { first, last } = daysOf(time);
	return ['all', ['>=', ['get', 'first'], first], ['<=', ['get', 'last'], last]];
}

/** Both. */
export function isShownThen({ known, time }: Then): ExpressionSpecification {
	return ['all', heldAt(known), ...(time ? [happenedIn(time)] : [])];
}

/** The same layer, limited to what is drawn then: lines have been other lines before, all else began once. */
export function asThen(layer: LayerSpecification, then: Then): LayerSpecification {
	const source = 'source' in layer ? layer.source : '';
	const isDated = source === 'lines' || ((source === 'points' || source === 'ties') && (then.known || then.time));
	if (!isDated) return layer;
	const { filter = true } = layer as { filter?: FilterSpecification };
	return { ...layer, filter: ['all', filter, isShownThen(then)] } as LayerSpecification;
}
