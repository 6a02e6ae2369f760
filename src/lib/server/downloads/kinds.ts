import type { Atlas } from '#lib/atlas/atlas.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { downloads, geojsonOf, readingFileOf } from '#lib/page-data/downloads.ts';
import { downloadWords } from '#lib/words/en/downloads.ts';
import { citationsFile } from './citations.ts';
import { crossingsCsv } from './crossings-csv.ts';
import type { DownloadFile, DownloadKind } from './download.ts';
import { excerptsCsv } from './excerpts-csv.ts';
import { excerptsJson } from './excerpts-json.ts';
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
		files: (atlas, origin) => [csv(downloads.excerptsTable, names.excerptsTable, () => excerptsCsv(atlas, origin))]
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
		files: (atlas) =>
			ofTies(
				atlas,
				csv(downloads.tiesTable, names.tiesTable, () => tiesCsv(atlas))
			)
	},
	{
		pattern: pathOf(downloads.crossingsTable),
		words: readme.crossingsTable,
		files: (atlas) => [csv(downloads.crossingsTable, names.crossingsTable, () => crossingsCsv(atlas))]
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
function ofTies({ ties }: Atlas, file: DownloadFile): DownloadFile[] {
	return ties.length > 0 ? [file] : [];
}

function pathOf(href: string): string {
	return href.slice('/geodata/'.length);
}

function json(href: string, name: string, content: () => object): DownloadFile {
	return { path: pathOf(href), type: 'application/json', name, text: () => JSON.stringify(content()) };
}

function csv(href: string, name: string, text: () => string): DownloadFile {
	return { path: pathOf(href), type: 'text/csv; charset=utf-8', name, text };
}

function geojson(href: string, name: string, content: () => object): DownloadFile {
	return { ...json(href, name, content), type: 'application/geo+json' };
}
