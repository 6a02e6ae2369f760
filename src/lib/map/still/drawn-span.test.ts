import { expect, it } from 'vitest';
import { readSpan, spanAttributes, spanOfProperties, type DrawnSpan } from './drawn-span.ts';

const spans: DrawnSpan[] = [
	{},
	{ since: '2017-10-30' },
	{ until: '2017-10-30' },
	{ since: '2014-12-03', until: '2017-10-30' },
	{ since: '2024-12-25', first: '2024-12-25', last: '2024-12-25' },
	{ since: '2025-07-06', first: '2025-05-09', last: '2025-07-06' }
];
it('reads what it has written', () => {
	for (const span of spans) {
		const attributes = spanAttributes(span);
		const element = { getAttribute: (name: string) => attributes[name] ?? null };
		expect(spanOfProperties({ ...readSpan(element) })).toEqual(Object.keys(span).length > 0 ? span : undefined);
		expect(spanOfProperties({ name: 'a leg', ...span })).toEqual(Object.keys(span).length > 0 ? span : undefined);
	}
});
