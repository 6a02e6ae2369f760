import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { happenedWhollyIn, isShownThen } from '#lib/map/style/held-at.ts';
import { isDrawnThen, isWhollyIn, readSpan, spanAttributes, spanOfProperties, type DrawnSpan } from './drawn-span.ts';

const spans: DrawnSpan[] = [
	{},
	{ since: '2017-10-30' },
	{ until: '2017-10-30' },
	{ since: '2014-12-03', until: '2017-10-30' },
	{ since: '2024-12-25', first: '2024-12-25', last: '2024-12-25' },
	{ since: '2025-07-06', first: '2025-05-09', last: '2025-07-06' }
];
const days = [undefined, '2010-01-01', '2017-10-29', '2017-10-30', '2024-12-25', '2025-07-06'];
const times = [undefined, { from: '2024-12', to: '2025-05' }, { from: '2025-06', to: '2025-07' }];

const read = (filter: unknown, properties: object) =>
	featureFilter(filter as never, 'layers[0].filter').filter({ zoom: 5 }, {
		type: 2,
		properties,
		geometry: []
	} as never);

it('draws what the style of the live map does, on every day and within every span', () => {
	for (const span of spans) {
		for (const known of days) {
			for (const time of times) {
				const what = JSON.stringify({ span, known, time });
				expect(isDrawnThen(span, { known, time }), what).toBe(read(isShownThen({ known, time }), span));
				if (span.first && time) expect(isWhollyIn(span, { time }), what).toBe(read(happenedWhollyIn(time), span));
			}
		}
	}
});

it('reads what it has written', () => {
	for (const span of spans) {
		const attributes = spanAttributes(span);
		const element = { getAttribute: (name: string) => attributes[name] ?? null };
		expect(spanOfProperties({ ...readSpan(element) })).toEqual(Object.keys(span).length > 0 ? span : undefined);
		expect(spanOfProperties({ name: 'a leg', ...span })).toEqual(Object.keys(span).length > 0 ? span : undefined);
	}
});
