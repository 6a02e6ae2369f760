import type { Atlas } from '#lib/atlas/atlas.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { downloads, geojsonOf, readingFileOf, semicolonsOf } from '#lib/page-data/downloads.ts';
import { downloadWords } from '#lib/words/en/downloads.ts';
import { citationsFile } from './citations.ts';
import { crossingsCsv } from './crossings-csv.ts';
import type { CsvForm } from './csv.ts';
import type { DownloadFile, DownloadKind } from './download.ts';
import { excerptsCsv } from './excerpts-csv.ts';
import { excerptsJson } from './excerpts-json.ts';
import { onlyOf, type GeometryMix } from './apart.ts';
import { corridorGeojson, eventGeojson, eventsGeojson, placesGeojson } from './geojson.ts';
import { linkedPlaces } from './linked-places.ts';
import { readingJson } from './reading-json.ts';
import { tiesCsv } from './ties-csv.ts';
import { tiesGeojson } from './ties-geojson.ts';
import { webAnnotations } from './web-annotations.ts';

const { names, readme } = downloadWords;

/** Everything that readers can take away, in the order of the lists. What is added here is built, offered and packed. */
export const downloadKinds: readonly DownloadKind[] = [
	{
		pattern: 'corridors/*.geojson',
		words: readme.corridors,
		files: (atlas) => atlas.corridors.map((it) => geojson(geojsonOf(it.id), it.name, () => corridorGeojson(atlas, it)))
	},
	{
		pattern: 'corridors/*-lines.geojson, *-points.geojson',
		words: readme.apart,
		files: (atlas) =>
			atlas.corridors.flatMap((it) => {
				const content = () => corridorGeojson(atlas, it);
				return apart(geojson(geojsonOf(it.id), it.name, content), content);
			})
	},
	{
		pattern: 'events/*.geojson',
		words: readme.events,
		files: (atlas) => atlas.events.map((it) => geojson(geojsonOf(it.id), it.name, () => eventGeojson(atlas, it)))
	},
	{
		pattern: pathOf(geojsonOf('events')),
		words: readme.sharedEvents,
		files: (atlas) => [geojson(geojsonOf('events'), names.sharedEvents, () => eventsGeojson(atlas))]
	},
	{
		pattern: pathOf(geojsonOf('places')),
		words: readme.places,
		files: (atlas) => [geojson(geojsonOf('places'), names.places, () => placesGeojson(atlas))]
	},
	{
		pattern: pathOf(downloads.linkedPlaces),
		words: readme.linkedPlaces,
		files: (atlas, origin) => [json(downloads.linkedPlaces, names.linkedPlaces, () => linkedPlaces(atlas, origin))]
	},
	{
		pattern: pathOf(downloads.excerptsTable),
		words: readme.excerptsTable,
		files: (atlas, origin) =>
			tables(downloads.excerptsTable, names.excerptsTable, (form) => excerptsCsv(atlas, origin, form))
	},
	{
		pattern: pathOf(downloads.excerpts),
		words: readme.excerpts,
		files: (atlas) => [json(downloads.excerpts, names.excerpts, () => excerptsJson(atlas))]
	},
	{
		pattern: pathOf(downloads.annotations),
		words: readme.annotations,
		files: (atlas, origin) => [
			{
				...json(downloads.annotations, names.annotations, () => webAnnotations(atlas, origin)),
				type: 'application/ld+json'
			}
		]
	},
	{
		pattern: pathOf(geojsonOf('ties')),
		words: readme.ties,
		files: (atlas) =>
			ofTies(
				atlas,
				geojson(geojsonOf('ties'), names.ties, () => tiesGeojson(atlas))
			)
	},
	{
		pattern: pathOf(downloads.tiesTable),
		words: readme.tiesTable,
		files: (atlas) => ofTies(atlas, ...tables(downloads.tiesTable, names.tiesTable, (form) => tiesCsv(atlas, form)))
	},
	{
		pattern: pathOf(downloads.crossingsTable),
		words: readme.crossingsTable,
		files: (atlas) => tables(downloads.crossingsTable, names.crossingsTable, (form) => crossingsCsv(atlas, form))
	},
	{
		pattern: 'readings/*.json',
		words: readme.readings,
		files: (atlas) => atlas.readings.map((it) => json(readingFileOf(it.document.id), it.name, () => readingJson(it)))
	},
	{
		pattern: 'citations/*.json',
		words: readme.citations,
		// Fetched by the pages of excerpts; nobody is offered one by itself.
		files: (atlas, origin) =>
			atlas.documents.map((document) => ({
				path: `citations/${slugOf(document.id)}.json`,
				type: 'application/json',
				text: () => JSON.stringify(citationsFile(atlas, document, origin))
			}))
	}
];

/** An atlas may have no ties. */
function ofTies({ ties }: Atlas, ...files: DownloadFile[]): DownloadFile[] {
	return ties.length > 0 ? files : [];
}

function pathOf(href: string): string {
	return href.slice('/geodata/'.length);
}

function json(href: string, name: string, content: () => object): DownloadFile {
	return { path: pathOf(href), type: 'application/json', name, text: () => JSON.stringify(content()) };
}

/** A table as half of the world's spreadsheets expect it, and as the other half does. */
function tables(href: string, name: string, textIn: (form: CsvForm) => string): DownloadFile[] {
	const type = 'text/csv; charset=utf-8';
	return [
		{ path: pathOf(href), type, name, text: () => textIn('comma') },
		{ path: pathOf(semicolonsOf(href)), type, name: names.withSemicolons(name), text: () => textIn('semicolon') }
	];
}

/** Lines and points apart, where a file has both: many programs take only one kind from a file. */
function apart(file: DownloadFile, content: () => GeometryMix): DownloadFile[] {
	const parts = ['lines', 'points'] as const;
	return parts.map((part) => ({
		...file,
		path: file.path.replace('.geojson', `-${part}.geojson`),
		name: names.apart[part](file.name ?? ''),
		text: () => JSON.stringify(onlyOf(content(), part))
	}));
}

function geojson(href: string, name: string, content: () => object): DownloadFile {
	return { ...json(href, name, content), type: 'application/geo+json' };
}
