import type { MapSpan, MapWhen } from '#lib/map-data/map-features.ts';
import { daysOf, type TimeSpan } from '#lib/text/time-span.ts';

/** Since when and until when something is drawn, and of an event, when it happened. */
export interface DrawnSpan extends MapSpan, MapWhen {}

/** What of the past is asked for: all as it was known on a day, and what happened within a span. */
export interface AskedThen {
	readonly known?: string | undefined;
	readonly time?: TimeSpan | undefined;
}

/** Of a feature's properties; nothing where it is drawn always. */
export function spanOfProperties(properties: Readonly<Record<string, unknown>>): DrawnSpan | undefined {
	const { since, until, first, last } = properties as DrawnSpan;
	return since || until || first
		? { ...(since ? { since } : {}), ...(until ? { until } : {}), ...daysIn(first, last) }
		: undefined;
}

/** As the drawing says it. What has an end is hidden by the style sheet until a day is asked for. Most is known when it ends. */
export function spanAttributes({ since, until, first, last }: DrawnSpan = {}): Record<string, string | undefined> {
	return {
		'data-since': since === last ? undefined : since,
		'data-until': until,
		'data-days': first && last && (first === last ? first : `${first}/${last}`)
	};
}

/** What those attributes say. */
export function readSpan(element: Pick<Element, 'getAttribute'>): DrawnSpan {
	const [first, last = first] = element.getAttribute('data-days')?.split('/') ?? [];
	const [since = last, until] = ['since', 'until'].map((name) => element.getAttribute(`data-${name}`) ?? undefined);
	return { ...(since ? { since } : {}), ...(until ? { until } : {}), ...daysIn(first, last) };
}

/** The rule of the live map (style/held-at.ts), for a browser that has not loaded its style. */
export function isDrawnThen({ since = '', until, first = '', last = '9999-12-31' }: DrawnSpan, then: AskedThen) {
	const { known, time } = then;
	const isHeld = known ? since <= known && (until ?? '9999-12-31') > known : until === undefined;
	const days = time && daysOf(time);
	return isHeld && (!days || (first <= days.last && last >= days.first));
}

/** Whether all of it happened within the span: only then is the number of a gathering right. */
export function isWhollyIn({ first = '', last = '' }: DrawnSpan, { time }: AskedThen): boolean {
	const days = time && daysOf(time);
	return !days || (first >= days.first && last <= days.last);
}

function daysIn(first: string | undefined, last: string | undefined): MapWhen {
	return first && last ? { first, last } : {};
}
