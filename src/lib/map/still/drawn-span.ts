import type { MapSpan, MapWhen } from '#lib/map-data/map-features.ts';

/** Since when and until when something is drawn, and of an event, when it happened. */
export interface DrawnSpan extends MapSpan, MapWhen {}

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

function daysIn(first: string | undefined, last: string | undefined): MapWhen {
	return first && last ? { first, last } : {};
}
