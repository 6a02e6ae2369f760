import type { ItemId } from '#lib/atlas/vocabulary.ts';
import { fileNameOf } from '#lib/text/file-name.ts';
import type { sharedLayers } from './layer.ts';

type Href = `/geodata/${string}`;

/** Where the files for readers are that every atlas has; `server/downloads/registry.ts` makes them. */
export const downloads = {
	excerptsTable: '/geodata/excerpts.csv',
	excerpts: '/geodata/excerpts.json',
	annotations: '/geodata/excerpts.jsonld',
	linkedPlaces: '/geodata/places.lpf.json',
	tiesTable: '/geodata/ties.csv',
	crossingsTable: '/geodata/crossings.csv',
	timeline: '/geodata/timeline.json'
} as const satisfies Record<string, Href>;

/** The lines and points of a corridor or an event, or of a layer that every atlas has. */
export function geojsonOf(what: ItemId | (typeof sharedLayers)[number]): Href {
	return `/geodata/${what}.geojson`;
}

/** The same table with semicolons, for spreadsheets whose country writes 10,1. */
export function semicolonsOf(table: string): string {
	return table.replace(/\.csv$/, '-semicolons.csv');
}

/** A guided reading, step by step. */
export function readingFileOf(document: ItemId): Href {
	return `/geodata/readings/${document.slice('documents/'.length)}.json`;
}

/** All of them in one file, named after the atlas. */
export function archiveOf(title: string): Href {
	return `/geodata/${fileNameOf(title)}.zip`;
}
