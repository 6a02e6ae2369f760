import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { happenedIn, happenedWhollyIn, heldAt, isShownAt, isShownThen, isWhollyWithin } from './held-at.ts';

const feature = (properties: object) => ({ type: 2 as const, properties, geometry: [] });
const isDrawn = (known: string | undefined, properties: object) =>
	featureFilter(heldAt(known) as never, 'layers[0].filter').filter({ zoom: 5 }, feature(properties) as never);

it.each([
	[undefined, {}, true],
	[undefined, { since: '2017-10-30' }, true],
	[undefined, { until: '2017-10-30' }, false],
	['2017-10-29', { since: '2017-10-30' }, false],
	['2017-10-30', { since: '2017-10-30' }, true],
	['2017-10-29', { until: '2017-10-30' }, true],
	['2017-10-30', { until: '2017-10-30' }, false],
	['2025-07-06', {}, true]
])('on the day %s a line of %j is drawn: %s', (known, properties, drawn) => {
	expect(isDrawn(known, properties)).toBe(drawn);
});

it.each([
	['2024-12', '2025-07', { first: '2024-12-25', last: '2024-12-25' }, true],
	['2025', '2025', { first: '2024-12-25', last: '2024-12-25' }, false],
	['2024-01', '2024-11', { first: '2024-12-25', last: '2024-12-25' }, false],
	['2025-07', '2025-07', { first: '2025-06-01', last: '2025-07-31' }, true],
	['2001', '2001', {}, true]
])('from %s to %s what happened on %j is drawn: %s', (from, to, properties, drawn) => {
	const { filter } = featureFilter(happenedIn({ from, to }) as never, 'layers[0].filter');
	expect(filter({ zoom: 5 }, feature(properties) as never)).toBe(drawn);
});

it('knows a number that is right from one that counts what lies outside too', () => {
	const { filter } = featureFilter(happenedWhollyIn({ from: '2025-06', to: '2025-07' }) as never, 'layers[0].filter');
	const isWhole = (first: string, last: string) => filter({ zoom: 5 }, feature({ first, last }) as never);
	expect(isWhole('2025-06-01', '2025-07-31')).toBe(true);
	expect(isWhole('2025-05-09', '2025-07-31')).toBe(false);
});

const spans = [
	{},
	{ since: '2017-10-30' },
	{ until: '2017-10-30' },
	{ since: '2014-12-03', until: '2017-10-30' },
	{ since: '2024-12-25', first: '2024-12-25', last: '2024-12-25' },
	{ since: '2025-07-06', first: '2025-05-09', last: '2025-07-06' }
];
const days = [undefined, '2010-01-01', '2017-10-29', '2017-10-30', '2024-12-25', '2025-07-06'];
const times = [undefined, { from: '2024-12', to: '2025-05' }, { from: '2025-06', to: '2025-07' }];

it('says the same as an expression and as a function, on every day and within every span', () => {
	const read = (filter: unknown, properties: object) =>
		featureFilter(filter as never, 'layers[0].filter').filter({ zoom: 5 }, feature(properties) as never);
	for (const span of spans) {
		for (const known of days) {
			for (const time of times) {
				const what = JSON.stringify({ span, known, time });
				expect(isShownAt(span, { known, time }), what).toBe(read(isShownThen({ known, time }), span));
				if (time) expect(isWhollyWithin(span, time), what).toBe(read(happenedWhollyIn(time), span));
			}
		}
	}
});
