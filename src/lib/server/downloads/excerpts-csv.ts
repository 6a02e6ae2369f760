import { itemOf, type Atlas } from '#lib/atlas/atlas.ts';
import { sectionName, type SourceDocument } from '#lib/atlas/document.ts';
import { excerptAddress } from './addresses.ts';
import { csvOf } from './csv.ts';

const header = [
	'id',
	'excerpt',
	'document',
	'author',
	'publisher',
	'date',
	'section',
	'first_word',
	'last_word',
	'about',
	'about_names',
	'address',
	'published_at'
];

/** Every excerpt in a row, for spreadsheets. Lists within a cell stand between semicolons. */
export function excerptsCsv(atlas: Atlas, origin: string): string {
	const rows = atlas.excerpts.map((excerpt) => {
		const document = itemOf(atlas, excerpt.document) as SourceDocument;
		const section = document.sections.find(({ id }) => id === excerpt.section);
		return [
			excerpt.id,
			excerpt.exact,
			document.name,
			document.author ?? '',
			document.publisher,
			document.date ?? document.dateWords,
			section ? sectionName(section) : '',
			excerpt.words.first,
			excerpt.words.last,
			excerpt.about.map(({ item }) => item).join('; '),
			excerpt.about.map(({ item }) => itemOf(atlas, item).name).join('; '),
			excerptAddress(origin, excerpt),
			document.address ?? ''
		];
	});
	return csvOf([header, ...rows]);
}
