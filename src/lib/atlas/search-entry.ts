import { foldWord, searchWords } from './search-words.ts';
import type { ItemId } from './vocabulary.ts';

/** What can be found, in the order in which groups of equal worth are shown. */
export const searchKinds = ['corridors', 'places', 'countries', 'events', 'stops', 'documents', 'excerpts'] as const;
export type SearchKind = (typeof searchKinds)[number];

export const searchKindNames: Record<SearchKind, { readonly one: string; readonly many: string }> = {
	corridors: { one: 'Corridor', many: 'Corridors' },
	places: { one: 'Place', many: 'Places' },
	countries: { one: 'Country', many: 'Countries' },
	events: { one: 'Event', many: 'Events' },
	stops: { one: 'Stop', many: 'Stops' },
	documents: { one: 'Document', many: 'Documents' },
	excerpts: { one: 'Excerpt', many: 'Excerpts' }
};

export interface SearchEntry {
	/** The id of an item; `node:` or `excerpt:` and an id for its parts. */
	readonly id: string;
	readonly kind: SearchKind;
	/** Empty for an excerpt. */
	readonly name: string;
	readonly otherNames: readonly string[];
	/** What else is said of it in the atlas; of an excerpt its words as published. */
	readonly words: string;
	/** A line beneath the name. */
	readonly detail: string;
	/** The item whose page opens, and what of it the address singles out. */
	readonly item: ItemId;
	readonly node?: string | undefined;
	readonly excerpt?: string | undefined;
	/** What the map lights up for it, where that is not the item. */
	readonly lights?: ItemId | undefined;
}

/** How entries are indexed at build time and read in the browser: both must agree. */
export const searchOptions = {
	idField: 'id',
	fields: ['name', 'otherNames', 'words'],
	storeFields: ['kind', 'name', 'otherNames', 'words', 'detail', 'item', 'node', 'excerpt', 'lights'],
	tokenize: searchWords,
	processTerm: foldWord
};
