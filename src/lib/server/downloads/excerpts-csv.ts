import type { Atlas } from '#lib/atlas/atlas.ts';
import { sectionName } from '#lib/atlas/document.ts';
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
		const { document } = excerpt;
		return [
			excerpt.id,
			excerpt.exact,
			document.name,
			document.author ?? '',
			document.publisher,
			document.date ?? document.dateWords,
			sectionName(excerpt.section),
			excerpt.words.first,
			excerpt.words.last,
			excerpt.about.map(({ item }) => item.id).join('; '),
			excerpt.about.map(({ item }) => item.name).join('; '),
			excerptAddress(origin, excerpt),
			document.address ?? ''
		];
	});
	return csvOf([header, ...rows]);
}
