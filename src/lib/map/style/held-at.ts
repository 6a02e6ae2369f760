import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapSpan, MapWhen } from '#lib/map-data/map-features.ts';
import { daysOf } from '#lib/text/time-span.ts';
import type { StyleOptions } from './options.ts';

/** What of the past the map shows: as it was known on a day, and what happened within a span. */
export type Then = Pick<StyleOptions, 'known' | 'time'>;

const never = '9999-12-31';

/** What no longer is as it was: drawn only where the map looks back. */
export const isPast: ExpressionSpecification = ['has', 'until'];

/** Whether a feature is drawn on a map as it was known on a day ("2025-07-06"); without a day, as it is known now. */
export function heldAt(known: string | undefined): ExpressionSpecification {
	if (!known) return ['!', isPast];
	return [
		'all',
		['<=', ['coalesce', ['get', 'since'], ''], known],
		['>', ['coalesce', ['get', 'until'], never], known]
	];
}

/** Whether it may have happened within a span; what is no event has no days, and is always drawn. */
export function happenedIn(time: NonNullable<StyleOptions['time']>): ExpressionSpecification {
	const { first, last } = daysOf(time);
	return ['all', ['<=', ['coalesce', ['get', 'first'], ''], last], ['>=', ['coalesce', ['get', 'last'], never], first]];
}

/** Whether all that a feature stands for happened within a span: only then is its number right. */
export function happenedWhollyIn(time: NonNullable<StyleOptions['time']>): ExpressionSpecification {
	const { first, last } = daysOf(time);
	return [
		'all',
		['>=', ['coalesce', ['get', 'first'], never], first],
		['<=', ['coalesce', ['get', 'last'], never], last]
	];
}

/** Both. */
export function isShownThen({ known, time }: Then): ExpressionSpecification {
	return ['all', heldAt(known), ...(time ? [happenedIn(time)] : [])];
}

/** The same of the properties of a feature. */
export function isShownAt({ since = '', until, first = '', last = never }: MapSpan & MapWhen, { known, time }: Then) {
	const isHeld = known ? since <= known && (until ?? never) > known : until === undefined;
	if (!isHeld || !time) return isHeld;
	const span = daysOf(time);
	return first <= span.last && last >= span.first;
}

export function isWhollyWithin(
	{ first = never, last = never }: MapWhen,
	time: NonNullable<StyleOptions['time']>
): boolean {
	const span = daysOf(time);
	return first >= span.first && last <= span.last;
}
