import { describe, expect, it } from 'vitest';
import { findUnquoted } from './own-words.ts';

const text = 'The old line leaves the city in the morning and comes back at night, if it comes back at all.';
const quoted = 'The old line leaves the city in the morning';

function problems(summary: string) {
	return findUnquoted(new Map([['event.json', JSON.stringify({ summary, exact: text })]]), text, [quoted]);
}

describe('findUnquoted', () => {
	it('finds a long run of the document in our words', () => {
		expect(problems('They say it comes back at night, if it comes back.')).toMatchObject([
			{ file: 'event.json', place: 'summary', message: 'repeats the document: “comes back at night if it comes back”' }
		]);
	});

	it('passes what an excerpt shows, and runs that are short', () => {
		expect(problems('It leaves the city in the morning, and the old line leaves the city in the morning.')).toEqual([]);
		expect(problems('It comes back at night.')).toEqual([]);
	});
});
