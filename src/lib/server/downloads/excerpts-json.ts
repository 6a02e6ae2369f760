import type { Atlas } from '#lib/atlas/atlas.ts';
import { sectionName } from '#lib/atlas/document.ts';
import { underBase } from '#lib/site/site.ts';
import { downloadWords } from '#lib/words/en/downloads.ts';

/** Every excerpt with its document, for readers who want the words as data. */
export function excerptsJson(atlas: Atlas) {
	return {
		rights: downloadWords.rights,
		documents: atlas.documents.map(({ id, name, author, publisher, date, dateWords, address, language, revised }) => ({
			id,
			title: name,
			author: author ?? null,
			publisher,
			date: date ?? null,
			dateWords,
			address: address ?? null,
			language,
			revised
		})),
		excerpts: atlas.excerpts.map(({ id, document, section, exact, prefix, suffix, about }) => ({
			id,
			document: document.id,
			address: underBase(`/${document.id}?excerpt=${id}`),
			section: sectionName(section),
			exact,
			...(prefix ? { prefix } : {}),
			...(suffix ? { suffix } : {}),
			about: about.map(({ item, words, because }) => ({ item: item.id, words, because }))
		}))
	};
}
