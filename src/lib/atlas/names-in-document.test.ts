import { describe, expect, it } from 'vitest';
import { countryNamed, documentNamed } from '../../../tests/packs/items.ts';
import type { SourceDocument } from './document.ts';
import type { Excerpt } from './excerpt.ts';
import type { Item } from './item.ts';
import { namesInDocument } from './names-in-document.ts';

const [turkey, iran] = [countryNamed('Turkey', 'Türkiye'), countryNamed('Iran')];
const [note, letter, third] = [documentNamed('Note'), documentNamed('Letter'), documentNamed('Third')];

function excerpt(document: SourceDocument, exact: string, item: Item): Excerpt {
	return {
		id: exact,
		document,
		section: { id: 'opening', words: { first: 1, last: 1 } },
		exact,
		words: { first: 1, last: 1 },
		characters: { start: 0, end: 1 },
		about: [{ item, words: [] }]
	};
}

const atlas = {
	excerpts: [
		excerpt(note, 'Turkey buys gas.', turkey),
		excerpt(note, 'A neighbour sells it.', iran),
		excerpt(letter, 'Türkiye buys gas, and Türkiye sells it; Turkey is a word.', turkey),
		excerpt(letter, 'Turkey Turkey Turkey', iran)
	]
};

describe('namesInDocument', () => {
	it('finds the name that each document uses most, in its excerpts about the item', () => {
		expect(namesInDocument(atlas, note)).toEqual(new Map([[turkey, 'Turkey']]));
		expect(namesInDocument(atlas, letter)).toEqual(new Map([[turkey, 'Türkiye']]));
	});

	it('has none for an item it names in other words, and none for a document that is silent', () => {
		expect(namesInDocument(atlas, note).has(iran)).toBe(false);
		expect(namesInDocument(atlas, third)).toEqual(new Map());
	});
});
