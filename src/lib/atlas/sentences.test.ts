import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestSentence, sentenceSpans } from './sentences.ts';
import { texts } from '../../../tests/texts.ts';

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

describe('nearestSentence', () => {
	it('is the one with most words in common', () => {
		expect(nearestSentence(text, 'The line left Baku')).toBe('The line leaves Baku.');
	});

	it('is empty where nothing is in common', () => {
		expect(nearestSentence(text, 'Quite another matter')).toBe('');
	});
});
