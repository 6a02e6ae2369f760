import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asKnown } from './as-known.ts';

const page = {
	name: 'A line',
	facts: [{ text: 'old', knownFrom: '2020-01-01' }, { text: 'new', knownFrom: '2025-08-08' }, { text: 'always' }],
	note: { text: 'later', knownFrom: '2026-01-01' },
	count: 0,
	nothing: undefined
};

describe('a page as it was known on a day', () => {
	it('is the page itself where no day is asked for', () => {
		expect(asKnown(page, undefined)).toBe(page);
	});

	it('has neither entries nor parts that are later', () => {
		expect(asKnown(page, '2025-08-07')).toEqual({
			name: 'A line',
			facts: [{ text: 'old', knownFrom: '2020-01-01' }, { text: 'always' }],
			count: 0
		});
	});

	it('has what became known on that very day', () => {
		expect(asKnown(page, '2025-08-08')?.facts).toHaveLength(3);
	});

	it('is nothing where it came later as a whole', () => {
		expect(asKnown({ knownFrom: '2025-01-02' }, '2025-01-01')).toBeUndefined();
	});

	it('shows what was there before, and before that', () => {
		const leg = {
			id: 'a-b',
			status: 'suspended',
			knownFrom: '2026-01-01',
			before: { status: 'operational', knownFrom: '2017-01-01', before: { status: 'not-open' } }
		};
		expect(asKnown(leg, '2026-01-01')).toMatchObject({ id: 'a-b', status: 'suspended' });
		expect(asKnown(leg, '2025-12-31')).toMatchObject({ id: 'a-b', status: 'operational' });
		expect(asKnown(leg, '2016-12-31')).toMatchObject({ id: 'a-b', status: 'not-open' });
	});

	it('changes nothing that bears no day, whatever it is', () => {
		fc.assert(
			fc.property(fc.jsonValue({ noUnicodeString: true } as never), (data) => {
				fc.pre(!JSON.stringify(data).includes('knownFrom'));
				expect(JSON.stringify(asKnown(data, '2025-01-01'))).toBe(JSON.stringify(data));
			})
		);
	});
});
