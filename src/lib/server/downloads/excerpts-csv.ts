import type { Atlas } from '#lib/atlas/atlas.ts';
import { sectionName } from '#lib/atlas/document.ts';
import { excerptAddress } from './addresses.ts';
import { csvOf, isGuarded, listSeparator, type CsvForm } from './csv.ts';

const header = [
	'id',
	'excerpt',
	'apostrophe_added',
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

/** Every excerpt in a row, for spreadsheets. */
export function excerptsCsv(atlas: Atlas, origin: string, form?: CsvForm): string {
	const rows = atlas.excerpts.map((excerpt) => {
		const { document } = excerpt;
		return [
			excerpt.id,
			excerpt.exact,
			String(isGuarded(excerpt.exact)),
			document.name,
			document.author ?? '',
			document.publisher,
			document.date ?? document.dateWords,
			sectionName(excerpt.section),
			excerpt.words.first,
			excerpt.words.last,
			excerpt.about.map(({ item }) => item.id).join(listSeparator),
			excerpt.about.map(({ item }) => item.name).join(listSeparator),
			excerptAddress(origin, excerpt),
			document.address ?? ''
		];
	});
	return csvOf([header, ...rows], form);
}
