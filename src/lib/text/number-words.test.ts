import { describe, expect, it } from 'vitest';
import { hasNumber } from './number-words.ts';

describe('a number in a text', () => {
	it.each([
		['up to 40 per cent', 40],
		['less than one per cent', 1],
		['10.1 per cent', 10.1],
		['23% of its gas', 23],
		['more than 400,000 citizens', 400_000],
		['Three to four years', 3]
	])('is found in “%s”', (text, value) => expect(hasNumber(text, value)).toBe(true));

	it.each([
		['up to 40 per cent', 4],
		['10.1 per cent', 10],
		['10.1 per cent', 1],
		['more than 400,000 citizens', 400],
		['someone', 1]
	])('is not made of a part: “%s”', (text, value) => expect(hasNumber(text, value)).toBe(false));
});
