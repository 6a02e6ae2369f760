import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestSentenceIn, sentenceSpans } from './sentences.ts';
import { texts } from '../../../tests/arbitraries/texts.ts';

const text = 'A title\n\nThe line leaves Baku. “It is slow!” they say – at 3.5 km/h.\nNobody minds';

describe('sentenceSpans', () => {
	it('finds sentences, and lines without a full stop', () => {
		expect(sentenceSpans(text).map(([start, end]) => text.slice(start, end))).toEqual([
			'A title',
			'The line leaves Baku.',
			'“It is slow!”',
			'they say – at 3.5 km/h.',
			'Nobody minds'
		]);
	});

	// The same said by one pattern, which takes quadratic time.
	const pattern =
		/\S(?:[^\r\n]|\r?\n(?=\p{Ll}))*?(?:[.!?]+[”’"')\]]*(?=\s|$)|(?=[^\S\r\n]*(?:\r?\n(?!\p{Ll})|\r(?!\n)|$)))/gu;

	it('goes by what the pattern says, in any text', () => {
		const parts = [
			'.',
			'!',
			'?',
			'”',
			'"',
			')',
			']',
			' ',
			'\n',
			'\r',
			'\r\n',
			'\u00a0',
			'a',
			'B',
			'é',
			'🙂',
			'\u2028',
			','
		];
		const lines = fc.array(fc.constantFrom(...parts), { maxLength: 24 }).map((all) => all.join(''));
		fc.assert(
			fc.property(fc.oneof(lines, texts), (some) => {
				const expected = [...some.matchAll(pattern)].map(({ 0: { length }, index }) => [index, index + length]);
				expect(sentenceSpans(some)).toEqual(expected);
			}),
			{ numRuns: 3000 }
		);
	});

	it('leaves out nothing but white space, in any text', () => {
		fc.assert(
			fc.property(texts, (some) => {
				const sentences = sentenceSpans(some).map(([start, end]) => some.slice(start, end));
				expect(sentences.join('').replace(/\s/gu, '')).toBe(some.replace(/\s/gu, ''));
			}),
			{ numRuns: 300 }
		);
	});
});

describe('nearestSentenceIn', () => {
	const nearestSentence = nearestSentenceIn(text);

	it('is the one with most words in common', () => {
		expect(nearestSentence('The line left Baku')).toBe('The line leaves Baku.');
	});

	it('is empty where nothing is in common', () => {
		expect(nearestSentence('Quite another matter')).toBe('');
	});

	it('is cut where the text goes on without a full stop', () => {
		const nearest = nearestSentenceIn('the line is slow and '.repeat(1000))('the line');
		expect(nearest).toMatch(/^the line is slow.{1,500}…$/);
	});
});
