import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../../../tests/arbitraries/texts.ts';
import { findWords } from './find-words.ts';
import { normalForm, wordsOf } from './normal-form.ts';

/** What the spans mark in the text as published. */
function marked(text: string, words: string): string[] {
	return findWords(text, words).map(([start, end]) => text.slice(start, end));
}

describe('findWords', () => {
	it('finds every place where words stand', () => {
		expect(findWords('Iran, and again Iran', 'Iran')).toEqual([
			[0, 4],
			[16, 20]
		]);
	});

	it('finds whole words only', () => {
		expect(marked('Iranian Tehran Iran2 _Iran Iran', 'Iran')).toEqual(['Iran']);
		expect(marked('Армения и армяне', 'Арм')).toEqual([]);
	});

	it('takes punctuation and brackets for the end of a word', () => {
		expect(marked('“Iran”, (Iran) Iran’s Iran-backed', 'Iran')).toHaveLength(4);
	});

	it('respects case', () => {
		expect(marked('turkey and Turkey', 'Turkey')).toEqual(['Turkey']);
	});

	it.each([
		['a no-break space', 'South\u00a0Caucasus', 'South Caucasus'],
		['a narrow no-break space', 'South\u202fCaucasus', 'South Caucasus'],
		['a line end and blanks', 'South\n  Caucasus', 'South Caucasus'],
		['a curly apostrophe', 'Russia’s', "Russia's"],
		['curly quotation marks', '“fraternal”', '"fraternal"'],
		['a non-breaking hyphen', 'J2\u20118243', 'J2-8243'],
		['a decomposed letter', 'Nag\u0306orno', 'Nağorno'],
		['a letter with two marks', 'Vie\u0323\u0302t', 'Việt']
	])('looks through %s and marks it as published', (_what, text, words) => {
		expect(marked(`in ${text} today`, words)).toEqual([text]);
		expect(marked(`in ${words} today`, text)).toEqual([words]);
	});

	it('keeps a mark with the letter it stands on', () => {
		const text = 'Café Cafe\u0301';
		expect(marked(text, 'Café')).toEqual(['Café', 'Cafe\u0301']);
		expect(marked(text, 'Cafe')).toEqual([]);
	});

	it('keeps its place behind characters of two units', () => {
		expect(marked('😀😀 Iran 😀', 'Iran')).toEqual(['Iran']);
		expect(marked('a 😀 b', '😀')).toEqual(['😀']);
	});

	it.each(['', ' ', '\u00a0'])('finds nothing for %j', (words) => {
		expect(findWords('some words', words)).toEqual([]);
	});

	it('marks only what is the words, in any text', () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 40 });
		fc.assert(
			fc.property(text, text, text, (before, words, after) => {
				for (const found of marked(`${before} ${words} ${after}`, words))
					expect(normalForm(found)).toBe(normalForm(words));
			}),
			{ numRuns: 300 }
		);
	});
});

describe('normalForm', () => {
	it('is the same when taken twice', () => {
		fc.assert(
			fc.property(fc.string({ unit: anyCharacter }), (text) => {
				expect(normalForm(normalForm(text))).toBe(normalForm(text));
			})
		);
	});

	it('keeps letters, case, dashes and guillemets apart', () => {
		const texts = ['a', 'A', 'á', '-', '–', '—', '«', '"', "'", '…', '...'];
		expect(new Set(texts.map(normalForm)).size).toBe(texts.length);
	});
});

describe('wordsOf', () => {
	it('counts what stands between white space', () => {
		expect(wordsOf(' one\u00a0two\n three – four ')).toEqual(['one', 'two', 'three', '–', 'four']);
		expect(wordsOf(' \n ')).toEqual([]);
	});
});
