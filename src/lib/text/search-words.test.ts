import { describe, expect, it } from 'vitest';
import { foldName, foldWord, markWords, passageAround, searchWords } from './search-words.ts';

describe('foldWord', () => {
	it('is done soon with a letter under a tower of marks', () => {
		expect(foldWord(`a${'\u0301\u0323'.repeat(500_000)}`)).toBe('a');
	});

	it.each([
		['Naxçıvan', 'naxcivan'],
		['Нахичевань', 'nakhichevan'],
		['Նախիջևան', 'nakhijevan'],
		['თბილისი', 'tbilisi'],
		['Bakı', 'baki'],
		['Баку', 'baku'],
		['Xankəndi', 'xankendi'],
		['Türkiye', 'turkiye'],
		['Constanța', 'constanta'],
		['İSTANBUL', 'istanbul'],
		['Małaszewicze', 'malaszewicze'],
		['Ақтөбе', 'aktobe'],
		['Россия', 'rossiya'],
		['Джульфа', 'julfa'],
		['۸۲۴۳', '8243'],
		['Азербайджан', 'azerbaijan'],
		["Xi'an", 'xian'],
		['Xi’an', 'xian'],
		['Azerbaijan’s', 'azerbaijan'],
		['阿拉山口', '阿拉山口'],
		['كابل', 'کابل']
	])('writes %s as %s', (word, folded) => {
		expect(foldWord(word)).toBe(folded);
	});

	it('changes nothing that is folded already', () => {
		for (const word of ['Naxçıvan', 'Нахичевань', 'Հայաստան', 'Ürümqi', 'آستارا']) {
			expect(foldWord(foldWord(word))).toBe(foldWord(word));
		}
	});
});

it('parts words at hyphens and dashes, not at apostrophes', () => {
	expect(searchWords('North–South, J2-8243: “Xi’an’s”')).toEqual(['North', 'South', 'J2', '8243', 'Xi’an’s']);
	expect(foldName(' Nagorno-Karabakh! ')).toBe('nagorno karabakh');
	expect(foldName('—')).toBe('');
});

describe('markWords', () => {
	const text = 'From Naxçıvan to the “Naxçıvan” border';

	it('marks the words as published and loses nothing', () => {
		const runs = markWords(text, (folded) => folded === 'naxcivan');
		expect(runs.map((run) => run.text).join('')).toBe(text);
		expect(runs.filter((run) => run.isMarked).map((run) => run.text)).toEqual(['Naxçıvan', 'Naxçıvan']);
	});

	it('gives one plain run where nothing is marked', () => {
		expect(markWords(text, () => false)).toEqual([{ text, isMarked: false }]);
		expect(markWords('', () => true)).toEqual([]);
	});
});

describe('passageAround', () => {
	const text = `${'before '.repeat(40)}the bridge fell ${'after '.repeat(40)}`.trim();
	const isBridge = (folded: string) => folded === 'bridge';

	it('shows the marked word in whole words, with what is left out', () => {
		const passage = passageAround(text, isBridge, 80);
		expect(passage).toContain('the bridge fell');
		expect(passage).toMatch(/^… before .* after …$/);
		expect(passage.length).toBeLessThan(86);
	});

	it('shows a short text whole, and the beginning where nothing is marked', () => {
		expect(passageAround('the bridge fell', isBridge, 80)).toBe('the bridge fell');
		expect(passageAround(text, () => false, 80)).toMatch(/^before .* …$/);
	});

	it('cuts a word that is longer than the passage', () => {
		expect(passageAround('x'.repeat(500), () => true, 80)).toHaveLength(82);
	});
});
