import { describe, expect, it } from 'vitest';
import { joinPages, type PrintedPage } from './join-pages.ts';

/** Lines 12 points apart, from the top of a page. */
const page = (...lines: string[]): PrintedPage => lines.map((text, index) => ({ text, height: 800 - 12 * index }));

describe('joinPages', () => {
	it('keeps lines as lines, and paragraphs apart', () => {
		const lines = [...page('One line', 'and another.', 'A third.'), { text: 'Far below.', height: 740 }];
		expect(joinPages([lines], '')).toEqual({
			text: 'One line\nand another.\nA third.\n\nFar below.',
			heads: 0,
			divided: 0
		});
	});

	it.each(['-', '\u00ad', '\u2010'])('puts words together that “%s” divides at the end of a line', (hyphen) => {
		expect(joinPages([page(`deep${hyphen}`, 'ening ties')], '')).toMatchObject({ text: 'deepening ties', divided: 1 });
	});

	it('does so from one page to the next, through heads, feet and numbers', () => {
		const pages = [
			page('NOTES ON RAIL', 'It begins.', 'And goes', 'a long way with deep-', '11'),
			page('NOTES ON RAIL', 'ening ties,', 'to the sea', 'of all seas.', '12')
		];
		expect(joinPages(pages, '')).toEqual({
			text: 'It begins.\nAnd goes\na long way with deepening ties,\nto the sea\nof all seas.',
			heads: 4,
			divided: 1
		});
	});

	it('leaves no line out that stands on two pages at other heights, or within them', () => {
		const pages = [page('The same words.', 'a', 'b', 'c', 'd', 'e'), page('f', 'g', 'h', 'The same words.', 'i', 'j')];
		expect(joinPages(pages, '').heads).toBe(0);
	});

	it.each([
		['that another line has', [page('a north-south line', 'of the north-', 'south kind')], '', 'the north-south kind'],
		['that an excerpt has', [page('of the north-', 'south kind')], 'The North-South line', 'the north-south kind'],
		['before a name', [page('the North-', 'South line')], '', 'the North-South line'],
		['between numbers', [page('in 2019-', '20 again')], '', 'in 2019-20 again']
	])('keeps a hyphen %s', (_what, pages, known, words) => {
		expect(joinPages(pages, known)).toMatchObject({ text: expect.stringContaining(words), divided: 0 });
	});

	it('puts no space between lines of Chinese', () => {
		expect(joinPages([page('中间走', '廊。')], '').text).toBe('中间走廊。');
	});
});
