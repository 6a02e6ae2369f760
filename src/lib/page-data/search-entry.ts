import type { AsPlainObject } from 'minisearch';
import type { SearchKind } from './search-kind.ts';
import { foldWord, searchWords } from '#lib/text/search-words.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';

export interface SearchEntry {
	/** The id of an item; `node:`, `excerpt:` or `comparison:` and an id for what is a part of one. */
	readonly id: string;
	readonly kind: SearchKind;
	/** Empty for an excerpt. */
	readonly name: string;
	readonly otherNames: readonly string[];
	/** What else the atlas says about it; for an excerpt, its words as published. */
	readonly words: string;
	/** What the documents say about it. It is found by these words, but only the entries of the excerpts store them. */
	readonly said?: string | undefined;
	/** A line beneath the name. */
	readonly detail: string;
	/** The item whose page opens, and what of it the address singles out. */
	readonly item: ItemId;
	readonly node?: string | undefined;
	readonly excerpt?: string | undefined;
	readonly comparison?: string | undefined;
	/** The excerpts that a comparison sets beside each other. */
	readonly sides?: readonly string[] | undefined;
	/** The path of the page of a reading, or of one of its steps. */
	readonly reading?: `/readings/${string}` | undefined;
	/** The day from which on it was known, and its later names with theirs, where the atlas looks back. */
	readonly knownFrom?: string | undefined;
	readonly laterNames?: readonly { readonly name: string; readonly knownFrom: string }[] | undefined;
	/** What the map lights up for it, where that is not the item. */
	readonly lights?: ItemId | undefined;
}

/** A file of the index. A large pack has several; the first says how many there are. */
export interface SearchFile extends AsPlainObject {
	readonly fileCount: number;
}

/** The path of a file of the index below `/geodata/`, counted from 1. */
export function searchFilePath(number: number): string {
	return `search/${number}.json`;
}

/** How entries are indexed at build time and read in the browser: both must agree. */
export const searchOptions = {
	idField: 'id',
	fields: ['name', 'otherNames', 'words', 'said'],
	storeFields: [
		...['kind', 'name', 'otherNames', 'words', 'detail', 'item'],
		...['node', 'excerpt', 'comparison', 'reading', 'sides', 'lights', 'knownFrom', 'laterNames']
	],
	tokenize: searchWords,
	processTerm: foldWord
};
