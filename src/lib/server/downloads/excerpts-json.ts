import { itemOf, type Atlas } from '#lib/atlas/atlas.ts';
import { sectionName, type SourceDocument } from '#lib/atlas/document.ts';

/** Every excerpt with the document it stands in, for readers who want the words as data. */
export function excerptsJson(atlas: Atlas) {
	return {
		rights: 'Short quotations. The documents belong to their publishers; cite them, not this atlas.',
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
			document,
			address: `/${document}?excerpt=${id}`,
			section: headingOf(itemOf(atlas, document) as SourceDocument, section),
			exact,
			...(prefix ? { prefix } : {}),
			...(suffix ? { suffix } : {}),
			about
		}))
	};
}

function headingOf(document: SourceDocument, id: string): string {
	const section = document.sections.find((known) => known.id === id);
	return section ? sectionName(section) : '';
}
