import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#lib/text/fold-text.ts';
import { locateQuote, type QuotePlace } from './locate-quote.ts';
import { normalForm } from '#lib/text/normal-form.ts';
import { changed, changes, recopied, runs } from '../../../tests/arbitraries/texts.ts';

function placesOf(text: string, exact: string): readonly QuotePlace[] {
	const location = locateQuote(foldText(text), { exact });
	if (location.stands === 'once') return [location.place];
	return location.stands === 'often' ? location.places : [];
}

describe('locateQuote', () => {
	it('finds any run of words of a text where it stands', () => {
		fc.assert(
			fc.property(runs, ({ text, exact, start, end, first, last }) => {
				expect(placesOf(text, exact)).toContainEqual({ start, end, words: { first, last } });
			}),
			{ numRuns: 1000 }
		);
	});

	it('finds it in a copy with other white space, straight marks and letters taken apart', () => {
		fc.assert(
			fc.property(runs, ({ text, exact, start, end, first, last }) => {
				expect(placesOf(text, recopied(exact))).toContainEqual({ start, end, words: { first, last } });
				expect(placesOf(recopied(text), exact).map(({ words }) => words)).toContainEqual({ first, last });
			}),
			{ numRuns: 500 }
		);
	});

	it('finds nothing that is not there in normal form', () => {
		fc.assert(
			fc.property(runs, changes, ({ text, exact }, change) => {
				const other = changed(exact, change) ?? '';
				if (!normalForm(text).includes(normalForm(other))) expect(placesOf(text, other)).toEqual([]);
				expect(placesOf(text, `${exact}\u0416\u0416`)).toEqual([]);
			}),
			{ numRuns: 500 }
		);
	});

	it('says the same however often it is asked', () => {
		const text = foldText('a b a b');
		expect(locateQuote(text, { exact: 'b a' })).toEqual(locateQuote(text, { exact: 'b a' }));
		expect(locateQuote(text, { exact: 'b a' }).stands).toBe('once');
	});

	const twice = foldText('The line is long. The line is old.');

	it('says how often words stand that stand twice', () => {
		const location = locateQuote(twice, { exact: 'The line' });
		expect(location).toMatchObject({
			stands: 'often',
			places: [{ words: { first: 1, last: 2 } }, { words: { first: 5, last: 6 } }]
		});
	});

	it.each([
		['its prefix', { exact: 'The line', prefix: 'is long.' }, 5],
		['its suffix', { exact: 'The line', suffix: 'is old' }, 5],
		['both', { exact: 'line', prefix: 'The', suffix: 'is\u00a0long' }, 2]
	])('finds a quotation that stands twice by %s', (_by, quote, first) => {
		expect(locateQuote(twice, quote)).toMatchObject({ stands: 'once', place: { words: { first } } });
	});

	it.each([
		['words with a letter changed', { exact: 'The lime' }],
		['words in another order', { exact: 'line The' }],
		['a part of a word', { exact: 'he line' }],
		['a word cut short', { exact: 'The lin' }],
		['a prefix that stands elsewhere', { exact: 'The line', prefix: 'old' }],
		['nothing', { exact: ' \u00a0' }]
	])('does not find %s', (_what, quote) => {
		expect(locateQuote(twice, quote)).toEqual({ stands: 'never' });
	});

	it('counts a word of which punctuation is left out', () => {
		expect(locateQuote(foldText('It is a hub, and more.'), { exact: 'a hub' })).toEqual({
			stands: 'once',
			place: { start: 6, end: 11, words: { first: 3, last: 4 } }
		});
	});
});
