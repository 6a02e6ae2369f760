import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, isInsideWord } from './fold-text.ts';
import { normalForm, wordsOf } from './normal-form.ts';
import { anyCharacter, recopied, texts } from '../../../tests/arbitraries/texts.ts';

const anyText = fc.oneof(texts, fc.string({ unit: anyCharacter, maxLength: 60 }));

describe('foldText', () => {
	it('gives the normal form of any text', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(foldText(text).folded).toBe(normalForm(text));
			}),
			{ numRuns: 1000 }
		);
	});

	it('knows for each unit where it came from, in order', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { folded, starts, ends } = foldText(text);
				expect(starts).toHaveLength(folded.length);
				expect(ends).toHaveLength(folded.length);
				for (const [index, start] of starts.entries()) {
					expect(ends[index]).toBeGreaterThan(start);
					expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
				}
			}),
			{ numRuns: 300 }
		);
	});
});

describe('normalForm', () => {
	it('is the same for a copy that differs in what it drops', () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(normalForm(recopied(text))).toBe(normalForm(text));
			}),
			{ numRuns: 500 }
		);
	});

	it.each([
		['a letter', 'Baku', 'Bakü'],
		['case', 'Baku', 'baku'],
		['a dash', '2024–2025', '2024-2025'],
		['guillemets', '«Zangezur»', '"Zangezur"'],
		['a letter of another script', 'Baku', 'Ваku'],
		['an ellipsis', 'so…', 'so...'],
		['a full stop', 'Baku.', 'Baku']
	])('keeps %s', (_what, one, other) => {
		expect(normalForm(one)).not.toBe(normalForm(other));
	});
});

it('numbers the words as wordsOf counts them', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const { folded, words } = foldText(text);
			const found: string[] = [];
			for (const [at, word] of words.entries()) found[word - 1] = (found[word - 1] ?? '') + folded.charAt(at);
			expect(found.map((word) => word.trim())).toEqual(wordsOf(text));
		}),
		{ numRuns: 500 }
	);
});

describe('isInsideWord', () => {
	it.each([
		['between letters', 'ab', 1, true],
		['between letters of two units', '𝒜𝒜', 2, true],
		['between a letter and its accent', 'e\u0301', 1, true],
		['before the first letter', 'ab', 0, false],
		['after the last', 'ab', 2, false],
		['at a hyphen', 'a-b', 1, false],
		['at a space', 'a b', 1, false]
	])('%s', (_where, text, index, expected) => {
		expect(isInsideWord(text, index)).toBe(expected);
	});
});
