import { describe, expect, it } from 'vitest';
import type { Excerpt } from './document.ts';
import type { Item } from './item.ts';
import { namesInDocument } from './names-in-document.ts';
import type { ItemId } from './vocabulary.ts';

const turkey: Item = { id: 'countries/turkey', name: 'Turkey', otherNames: ['Türkiye'] };
const flight: Item = { id: 'events/flight', name: 'Flight 8243', otherNames: [] };

function excerpt(document: ItemId, exact: string, ...items: ItemId[]): Excerpt {
	return {
		id: exact,
		document,
		section: 'opening',
		exact,
		words: { first: 1, last: 1 },
		characters: { start: 0, end: 1 },
		about: items.map((item) => ({ item, words: [] }))
	};
}

const atlas = {
	itemById: new Map([turkey, flight].map((item) => [item.id, item])),
	excerpts: [
		excerpt('documents/note', 'Turkey buys gas.', turkey.id),
		excerpt('documents/note', 'A plane fell.', flight.id),
		excerpt('documents/letter', 'Türkiye buys gas, and Türkiye sells it; Turkey is a word.', turkey.id),
		excerpt('documents/letter', 'Turkey Turkey Turkey', flight.id)
	]
};

describe('namesInDocument', () => {
	it('finds the name that each document uses most, in its excerpts about the item', () => {
		expect(namesInDocument(atlas, 'documents/note')).toEqual(new Map([[turkey.id, 'Turkey']]));
		expect(namesInDocument(atlas, 'documents/letter')).toEqual(new Map([[turkey.id, 'Türkiye']]));
	});

	it('has none for an item it names in other words, and none for a document that is silent', () => {
		expect(namesInDocument(atlas, 'documents/note').has(flight.id)).toBe(false);
		expect(namesInDocument(atlas, 'documents/third')).toEqual(new Map());
	});
});
