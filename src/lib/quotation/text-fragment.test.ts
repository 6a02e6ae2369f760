import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentAddress } from './text-fragment.ts';
import { texts } from '../../../tests/arbitraries/texts.ts';

const page = 'https://example.org/p';

/** The parts of a fragment as https://wicg.github.io/scroll-to-text-fragment/ has them parsed. */
function parse(address: string) {
	const tokens = (address.split(':~:text=')[1] ?? '').split(',');
	const prefix = tokens[0]?.endsWith('-') ? tokens.shift()?.slice(0, -1) : undefined;
	const suffix = tokens.at(-1)?.startsWith('-') ? tokens.pop()?.slice(1) : undefined;
	const [start, end, ...rest] = tokens;
	const read = (token?: string) => (token === undefined ? undefined : decodeURIComponent(token));
	return { prefix: read(prefix), start: read(start), end: read(end), suffix: read(suffix), rest };
}

describe('textFragmentAddress', () => {
	it('holds a short quotation whole, as published', () => {
		expect(textFragmentAddress(page, { exact: 'A “hub” – Türkiye' })).toBe(
			`${page}#:~:text=A%20%E2%80%9Chub%E2%80%9D%20%E2%80%93%20T%C3%BCrkiye`
		);
	});

	it('hides hyphens, commas and ampersands of the words', () => {
		const address = textFragmentAddress(page, { exact: 'Follow-ups & bites, all', prefix: 'a-', suffix: '-b' });
		expect(address).toBe(`${page}#:~:text=a%2D-,Follow%2Dups%20%26%20bites%2C%20all,-%2Db`);
	});

	it('is read as it was meant, whatever the words', () => {
		fc.assert(
			fc.property(texts, texts, texts, (exact, prefix, suffix) => {
				const one = (text: string) => text.replace(/\s+/gu, ' ').trim();
				const { rest, ...parts } = parse(textFragmentAddress(page, { exact, prefix, suffix }));
				expect(rest).toEqual([]);
				expect(parts.prefix).toBe(one(prefix));
				expect(parts.suffix).toBe(one(suffix));
				expect(one(exact).startsWith(parts.start ?? '-')).toBe(true);
				expect(one(exact).endsWith(parts.end ?? parts.start ?? '-')).toBe(true);
			}),
			{ numRuns: 300 }
		);
	});

	it('gives the ends of a long quotation, or of one in two paragraphs', () => {
		const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
		expect(parse(textFragmentAddress(page, { exact: long }))).toMatchObject({
			start: 'word0 word1 word2 word3 word4 word5',
			end: 'word74 word75 word76 word77 word78 word79'
		});
		expect(parse(textFragmentAddress(page, { exact: 'one two three four\nfive six seven' }))).toMatchObject({
			start: 'one two three four',
			end: 'five six seven'
		});
	});

	it.each([
		['two words', 'one\r\ntwo', 'one', 'two'],
		['a heading', 'One\ntwo three four five six seven eight', 'One', 'three four five six seven eight'],
		['three paragraphs', 'one two\n\nthree\n\nfour five', 'one two', 'four five'],
		['one paragraph between line breaks', '\none two\n', 'one two', undefined],
		['few and very long words', `${'a'.repeat(200)} b ${'c'.repeat(200)}`, 'a'.repeat(200), `b ${'c'.repeat(200)}`],
		['one very long word', 'a'.repeat(400), 'a'.repeat(400), undefined]
	])('gives ends that do not overlap: %s', (_what, exact, start, end) => {
		expect(parse(textFragmentAddress(page, { exact }))).toMatchObject({ start, end });
	});

	// A browser looks for the end after the start, and for each within one block of the page.
	it('can be followed by a browser, whatever the words and however they are broken', () => {
		const broken = fc.array(texts, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
		fc.assert(
			fc.property(broken, (exact) => {
				const one = (text: string) => text.replace(/\s+/gu, ' ').trim();
				const { start = '', end } = parse(textFragmentAddress(page, { exact }));
				const blocks = exact
					.split(/[\r\n]+/)
					.map(one)
					.filter(Boolean);
				const [first = '', last = ''] = [blocks[0], blocks.at(-1)];
				expect(first.startsWith(start)).toBe(true);
				expect(last.endsWith(end ?? start)).toBe(true);
				if (end !== undefined && blocks.length === 1) expect(start.length + end.length).toBeLessThan(first.length);
			}),
			{ numRuns: 300 }
		);
	});

	it('adds to a fragment that is there', () => {
		expect(textFragmentAddress(`${page}#top`, { exact: 'hub' })).toBe(`${page}#top:~:text=hub`);
	});
});
