import { error } from '@sveltejs/kit';
import { slugOf } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';

export const geojsonHeaders = { headers: { 'content-type': 'application/geo+json' } };

export function itemIds(items: readonly { readonly id: ItemId }[]): { id: string }[] {
	return items.map(({ id }) => ({ id: slugOf(id) }));
}

/** The value, or the page that says there is none. */
export function found<T>(value: T | undefined): T {
	if (value === undefined) error(404, 'The atlas has no such page');
	return value;
}
