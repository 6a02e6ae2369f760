import { describe, expect, it } from 'vitest';
import { linkedWords } from './linked-words.ts';

describe('The words of a sentence', () => {
	it('are one run where nothing is marked', () => {
		expect(linkedWords('Nothing is marked [here] (or here).')).toEqual([
			{ text: 'Nothing is marked [here] (or here).' }
		]);
	});

	it('are parted at links and at what is typed', () => {
		expect(linkedWords('See [the list](list) or type `npm start`.')).toEqual([
			{ text: 'See ' },
			{ text: 'the list', link: 'list' },
			{ text: ' or type ' },
			{ text: 'npm start', isCode: true },
			{ text: '.' }
		]);
	});

	it('may begin and end with a link', () => {
		expect(linkedWords('[One](a)[two](b)')).toEqual([
			{ text: 'One', link: 'a' },
			{ text: 'two', link: 'b' }
		]);
	});
});
