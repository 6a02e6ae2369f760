import type { SearchKind } from './search-kind.ts';
import { foldWord, searchWords } from '#lib/text/search-words.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';

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
