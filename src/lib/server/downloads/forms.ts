import { semicolonsOf } from '#lib/page-data/downloads.ts';
import { downloadWords } from '#lib/words/en/downloads.ts';
import { onlyOf, type GeometryMix } from './apart.ts';
import type { CsvForm } from './csv.ts';
import type { DownloadFile } from './download.ts';

const { names } = downloadWords;

export function pathOf(href: string): string {
	return href.slice('/geodata/'.length);
}

export function json(href: string, name: string, content: () => object): DownloadFile {
	return { path: pathOf(href), type: 'application/json', name, text: () => JSON.stringify(content()) };
}

export function jsonld(href: string, name: string, content: () => object): DownloadFile {
	return { ...json(href, name, content), type: 'application/ld+json' };
}

export function geojson(href: string, name: string, content: () => object): DownloadFile {
	return { ...json(href, name, content), type: 'application/geo+json' };
}

/** A file that nobody is offered by itself: the pages fetch it. */
export function unnamed({ path, type, text }: DownloadFile): DownloadFile {
	return { path, type, text };
}

/** A table as half of the world's spreadsheets expect it, and as the other half does. */
export function tables(href: string, name: string, textIn: (form: CsvForm) => string): DownloadFile[] {
	const type = 'text/csv; charset=utf-8';
	return [
		{ path: pathOf(href), type, name, text: () => textIn('comma') },
		{ path: pathOf(semicolonsOf(href)), type, name: names.withSemicolons(name), text: () => textIn('semicolon') }
	];
}

/** The paths of both. */
export function tablePaths(href: string): string[] {
	return [href, semicolonsOf(href)].map(pathOf);
}

/** Lines and points apart, where a file has both: many programs take only one kind from a file. */
export function apart(file: DownloadFile, content: () => GeometryMix): DownloadFile[] {
	const parts = ['lines', 'points'] as const;
	return parts.map((part) => {
		// A program takes it for the name of a layer: two of one name would become one.
		const name = names.apart[part](file.name ?? '');
		const path = file.path.replace('.geojson', `-${part}.geojson`);
		return { ...file, path, name, text: () => JSON.stringify({ ...onlyOf(content(), part), name }) };
	});
}
