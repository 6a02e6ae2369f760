import type { Atlas } from '#lib/atlas/atlas.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { downloads, geojsonOf, readingFileOf } from '#lib/page-data/downloads.ts';
import { timeline } from '#lib/server/pages/timeline.ts';
import { downloadWords } from '#lib/words/en/downloads.ts';
import { citationsFile } from './citations.ts';
import { crossingsCsv } from './crossings-csv.ts';
import type { DownloadFile, DownloadKind } from './download.ts';
import { excerptsCsv } from './excerpts-csv.ts';
import { excerptsJson } from './excerpts-json.ts';
import { apart, geojson, json, jsonld, pathOf, tablePaths, tables, unnamed } from './forms.ts';
import { corridorGeojson, eventGeojson, eventsGeojson, placesGeojson } from './geojson.ts';
import { linkedPlaces } from './linked-places.ts';
import { readingJson } from './reading-json.ts';
import * as files from './schema/files.ts';
import * as shapes from './schema/geojson.ts';
import * as rows from './schema/tables.ts';
import { tiesCsv } from './ties-csv.ts';
import { tiesGeojson } from './ties-geojson.ts';
import { webAnnotations } from './web-annotations.ts';

const { names, readme } = downloadWords;

/** Everything that readers can take away, in the order of the lists. What is added here is built, described and packed. */
export const downloadKinds: readonly DownloadKind[] = [
	{
		id: 'corridors',
		patterns: ['corridors/*.geojson'],
		words: readme.corridors,
		licence: 'lines',
		schema: shapes.corridorFile,
		files: (atlas) => atlas.corridors.map((it) => geojson(geojsonOf(it.id), it.name, () => corridorGeojson(atlas, it)))
	},
	{
		id: 'corridor-parts',
		patterns: ['corridors/*-lines.geojson', 'corridors/*-points.geojson'],
		words: readme.apart,
		licence: 'lines',
		schema: shapes.corridorPartFile,
		files: (atlas) =>
			atlas.corridors.flatMap((it) => {
				const content = () => corridorGeojson(atlas, it);
				return apart(geojson(geojsonOf(it.id), it.name, content), content);
			})
	},
	{
		id: 'events',
		patterns: ['events/*.geojson'],
		words: readme.events,
		licence: 'lines',
		schema: shapes.eventFile,
		files: (atlas) => atlas.events.map((it) => geojson(geojsonOf(it.id), it.name, () => eventGeojson(atlas, it)))
	},
	{
		id: 'shared-events',
		patterns: [pathOf(geojsonOf('events'))],
		words: readme.sharedEvents,
		licence: 'lines',
		schema: shapes.eventFile,
		files: (atlas) => [geojson(geojsonOf('events'), names.sharedEvents, () => eventsGeojson(atlas))]
	},
	{
		id: 'places',
		patterns: [pathOf(geojsonOf('places'))],
		words: readme.places,
		licence: 'places',
		schema: shapes.placesFile,
		files: (atlas) => [geojson(geojsonOf('places'), names.places, () => placesGeojson(atlas))]
	},
	{
		id: 'linked-places',
		patterns: [pathOf(downloads.linkedPlaces)],
		words: readme.linkedPlaces,
		licence: 'places',
		schema: files.linkedPlacesFile,
		files: (atlas, origin) => [json(downloads.linkedPlaces, names.linkedPlaces, () => linkedPlaces(atlas, origin))]
	},
	{
		id: 'excerpts-table',
		patterns: tablePaths(downloads.excerptsTable),
		words: readme.excerptsTable,
		licence: 'quotations',
		schema: rows.excerptRow,
		files: (atlas, origin) =>
			tables(downloads.excerptsTable, names.excerptsTable, (form) => excerptsCsv(atlas, origin, form))
	},
	{
		id: 'excerpts',
		patterns: [pathOf(downloads.excerpts)],
		words: readme.excerpts,
		licence: 'quotations',
		schema: files.excerptsFile,
		files: (atlas) => [json(downloads.excerpts, names.excerpts, () => excerptsJson(atlas))]
	},
	{
		id: 'annotations',
		patterns: [pathOf(downloads.annotations)],
		words: readme.annotations,
		licence: 'quotations',
		schema: files.annotationsFile,
		files: (atlas, origin) => [jsonld(downloads.annotations, names.annotations, () => webAnnotations(atlas, origin))]
	},
	{
		id: 'ties',
		patterns: [pathOf(geojsonOf('ties'))],
		words: readme.ties,
		licence: 'ours',
		schema: shapes.tiesFile,
		files: (atlas) =>
			ofTies(
				atlas,
				geojson(geojsonOf('ties'), names.ties, () => tiesGeojson(atlas))
			)
	},
	{
		id: 'ties-table',
		patterns: tablePaths(downloads.tiesTable),
		words: readme.tiesTable,
		licence: 'ours',
		schema: rows.tieRow,
		files: (atlas) => ofTies(atlas, ...tables(downloads.tiesTable, names.tiesTable, (form) => tiesCsv(atlas, form)))
	},
	{
		id: 'crossings-table',
		patterns: tablePaths(downloads.crossingsTable),
		words: readme.crossingsTable,
		licence: 'lines',
		schema: rows.crossingRow,
		files: (atlas) => tables(downloads.crossingsTable, names.crossingsTable, (form) => crossingsCsv(atlas, form))
	},
	{
		id: 'readings',
		patterns: ['readings/*.json'],
		words: readme.readings,
		licence: 'ours',
		schema: files.readingFile,
		files: (atlas) => atlas.readings.map((it) => json(readingFileOf(it.document.id), it.name, () => readingJson(it)))
	},
	{
		id: 'timeline',
		patterns: [pathOf(downloads.timeline)],
		words: readme.timeline,
		licence: 'ours',
		schema: files.timelineFile,
		files: (atlas) => [json(downloads.timeline, names.timeline, () => timeline(atlas))]
	},
	{
		id: 'citations',
		patterns: ['citations/*.json'],
		words: readme.citations,
		licence: 'quotations',
		schema: files.citationsFile,
		files: (atlas, origin) =>
			atlas.documents.map((document) =>
				unnamed(
					json(`/geodata/citations/${slugOf(document.id)}.json`, document.name, () =>
						citationsFile(atlas, document, origin)
					)
				)
			)
	}
];

/** An atlas may have no ties. */
function ofTies({ ties }: Atlas, ...ofThem: DownloadFile[]): DownloadFile[] {
	return ties.length > 0 ? ofThem : [];
}
