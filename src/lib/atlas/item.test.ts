import { describe, expect, it } from 'vitest';
import { isItemId, itemKindOf, slugOf } from './item.ts';
import { itemKinds, type ItemId } from './vocabulary.ts';

describe('the id of an item', () => {
	it.each(itemKinds)('says its kind and its last part: %s', (kind) => {
		const id: ItemId = `${kind}/some-name`;
		expect(isItemId(id)).toBe(true);
		expect(itemKindOf(id)).toBe(kind);
		expect(slugOf(id)).toBe('some-name');
	});

	it.each([
		'',
		'places',
		'places/',
		'/places/aktau',
		'places/Aktau',
		'places/a/b',
		'rivers/aras',
		'toString/x',
		'places/a b',
		'places/aktau\n',
		'xplaces/a',
		'places/-a',
		'places/a--b',
		'places/a-',
		`places/${'a'.repeat(65)}`
	])('is not %j', (text) => {
		expect(isItemId(text)).toBe(false);
	});

	it('has a known kind, or an error says so', () => {
		expect(() => itemKindOf('rivers/aras' as ItemId)).toThrow('rivers/aras');
	});
});
