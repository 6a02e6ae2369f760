import { describe, expect, it } from 'vitest';
import { oneLine } from './one-line.ts';

describe('oneLine', () => {
	it('takes the first sentence and keeps the rest', () => {
		expect(oneLine('A bridge. It is long.')).toEqual({ line: 'A bridge.', moreWords: 'It is long.' });
	});

	it('leaves a short sentence whole, whatever its punctuation', () => {
		expect(oneLine('A bridge; it is long.')).toEqual({ line: 'A bridge; it is long.', moreWords: undefined });
	});

	it('cuts a long sentence where its first clause ends', () => {
		const clause = 'A bridge over the river by the town that is older than anything else that was built there';
		expect(oneLine(`${clause}; both documents mention it. More.`)).toEqual({
			line: `${clause}.`,
			moreWords: 'Both documents mention it. More.'
		});
	});
});
