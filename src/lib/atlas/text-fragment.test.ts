import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentAddress } from './text-fragment.ts';
import { texts } from '../../../tests/texts.ts';

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
		expect(parse(textFragmentAddress(page, { exact: 'one two three four\nfive six seven' })).end).toBe(
			'two three four five six seven'
		);
	});

	it('adds to a fragment that is there', () => {
		expect(textFragmentAddress(`${page}#top`, { exact: 'hub' })).toBe(`${page}#top:~:text=hub`);
	});
});
