import { dateInWords } from '#lib/text/dates.ts';
import { linesOf } from '#lib/quotation/make-fingerprint.ts';
import { readBySchema } from '#lib/server/pack/issue-text.ts';
import { slugFrom } from './propose-excerpts.ts';
import { documentFile, type DocumentFile } from '#lib/server/pack/schema/document-file.ts';

export const usage = `npm run document:add -- <file> [--id <id>] [--section <id>="its first words" …]
For a document new to the pack:
  --title       as published
  --kind        "Report", "Letter"
  --publisher   or what can be said of it
  --date        2025-07-06, 2025-07 or 2025; without one, --date-words "undated, spring 2019"
and if they are known:
  --author, --address https://…, --language (en), --short-title (the kind)
  --heading     a heading of the text, once for each, in its order
  --take        takes all proposed excerpts as they are`;

/** What the command line says about a new document. */
export interface DocumentOptions {
	readonly title?: string | undefined;
	readonly 'short-title'?: string | undefined;
	readonly kind?: string | undefined;
	readonly author?: string | undefined;
	readonly date?: string | undefined;
	readonly 'date-words'?: string | undefined;
	readonly publisher?: string | undefined;
	readonly address?: string | undefined;
	readonly language?: string | undefined;
	readonly heading?: readonly string[] | undefined;
}

/** The options without which a document cannot be described: nothing is filled in for its author. */
export function missingOptions(options: DocumentOptions): string[] {
	return [
		...(['title', 'kind', 'publisher'] as const).filter((name) => !options[name]).map((name) => `--${name}`),
		...(options.date || options['date-words'] ? [] : ['--date or --date-words'])
	];
}

/** document.json of a new document. Fails with every fault of what was said. */
export function describeDocument(id: string, text: string, options: DocumentOptions, today = new Date()): DocumentFile {
	const { title, kind, author, date, publisher, address, language = 'en', heading = [] } = options;
	const [firstLine] = linesOf(text);
	const ids = new Set(['opening']);
	const sections = heading.map((heading) => {
		const base = slugFrom(heading, 6);
		let section = base;
		for (let number = 2; ids.has(section); number++) section = `${base}-${number}`;
		ids.add(section);
		return { id: section, heading };
	});
	const isHeaded = firstLine !== undefined && firstLine.normal === heading[0];
	const read = readBySchema(documentFile, {
		id,
		title,
		shortTitle: options['short-title'] ?? kind,
		kind,
		author,
		date,
		dateWords: options['date-words'] ?? (date && dateInWords(date)),
		publisher,
		address,
		language,
		revised: today.toISOString().slice(0, 10),
		sections: isHeaded
			? sections
			: [{ id: 'opening', label: heading.length > 0 ? 'Opening' : 'The whole text' }, ...sections]
	});
	if ('data' in read) return read.data;
	throw new Error(read.issues.map(({ place, message, remedy }) => `${place} ${message}. ${remedy}`).join('\n'));
}

const longestHeading = 12; // Words.

/** Lines of a text that may be headings: short, without an end of sentence, before a longer line. */
export function headingLines(text: string): string[] {
	const lines = linesOf(text);
	return lines
		.filter(({ normal, wordCount }, index) => {
			const next = lines[index + 1];
			return wordCount <= longestHeading && next && next.wordCount > longestHeading && !/[.,;:!?]["')]?$/.test(normal);
		})
		.map(({ normal }) => normal);
}
