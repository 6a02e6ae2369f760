import { expect, it } from 'vitest';
import { shortCitation } from './short-citation.ts';

const excerpt = {
	id: 'first',
	exact: 'Two lines\nof it.',
	words: { first: 4, last: 7 },
	document: {
		id: 'documents/letter',
		name: 'Letter',
		nameInText: 'the letter',
		tint: 0,
		language: 'en',
		date: '6 July 2025'
	}
} as const;

it('cites a quotation in one line, with its position and address', () => {
	expect(shortCitation(excerpt, 'https://atlas.example')).toBe(
		'“Two lines of it.” (Letter, 6 July 2025, words 4–7), https://atlas.example/documents/letter?excerpt=first'
	);
});

it('leaves a date out that nobody knows', () => {
	const undated = { ...excerpt, document: { ...excerpt.document, date: undefined }, words: { first: 4, last: 4 } };
	expect(shortCitation(undated, 'https://atlas.example')).toContain('(Letter, word 4)');
});
