import { Cite, plugins } from '@citation-js/core';
import { parse as parseName } from '@citation-js/name';
import '@citation-js/plugin-bibtex';
import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { citedPath, type Citation, type CitationsFile } from '#lib/page-data/citations-file.ts';
import { sectionName, type SourceDocument } from '#lib/atlas/document.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import { citationWords as words } from '#lib/words/en/citation.ts';
import { keptAs } from '#lib/server/editions/kept-editions.ts';

// Its ASCII form leaves out every letter it has no command for: a quotation must keep all of them.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, checkLabel: false, useIdAsLabel: true });

/** Everything that makes an excerpt checkable, in the forms that people paste. `origin` is where the site stands, `edition` the kept one that has the same content. */
export function citationOf(atlas: Atlas, excerpt: Excerpt, origin: string, edition?: string): Citation {
	const { document } = excerpt;
	const address = origin + citedPath(excerpt, edition);
	const quoted = excerpt.exact.replace(/\s*[\r\n]+\s*/gu, ' ');
	const position = positionOf(excerpt);
	const evidence = evidenceOf(atlas, document);
	const reference = cslOf(document, excerpt, address, [words.quoted(quoted), position, address, evidence]);
	const byline = bylineOf(document);
	const title = document.address
		? `[${escapeMarkdown(document.name)}](${document.address})`
		: `*${escapeMarkdown(document.name)}*`;
	return {
		text: [
			words.quoted(quoted),
			`${document.name}. ${byline}`,
			...(document.address ? [document.address] : []),
			`${position}.`,
			address,
			`${evidence}.`
		].join('\n'),
		markdown: [
			`> ${escapeMarkdown(quoted)}`,
			'',
			`${title}. ${escapeMarkdown(byline)} [${escapeMarkdown(position)}](${address}). ${escapeMarkdown(evidence)}.`
		].join('\n'),
		bibtex: new Cite(forTex(reference)).format('bibtex').trim(),
		csl: JSON.stringify(new Cite(reference).format('data', { format: 'object' }), null, '\t')
	};
}

/** The citations of a document, as its prerendered file. */
export function citationsFile(
	atlas: Atlas,
	document: SourceDocument,
	origin: string,
	edition = keptAs(atlas.edition)
): CitationsFile {
	return {
		origin,
		...(edition ? { edition } : {}),
		citations: Object.fromEntries(
			excerptsAbout(atlas, document).map((excerpt) => [excerpt.id, citationOf(atlas, excerpt, origin, edition)])
		)
	};
}

function bylineOf({ author, publisher, dateWords }: SourceDocument): string {
	return [...(author ? [words.author(author)] : []), words.publisher(publisher), words.date(dateWords), '']
		.join('. ')
		.trim();
}

function positionOf({ document, section, words: { first, last } }: Excerpt): string {
	const place = section.heading ? words.inSection(section.heading) : sectionName(section);
	return `${words.words(first, last, document.fingerprint.wordCount)}, ${place}`;
}

function evidenceOf({ title, edition }: Atlas, { fingerprint }: SourceDocument): string {
	return words.evidence(title, edition.hash, edition.date, fingerprint.sha256);
}

/** https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
interface CslItem {
	readonly id: string;
	readonly type: string;
	readonly title: string;
	readonly author?: readonly object[];
	readonly publisher: string;
	readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
	readonly URL: string;
	readonly language: string;
	readonly note: string;
}

function cslOf(document: SourceDocument, excerpt: Excerpt, address: string, notes: readonly string[]): CslItem {
	const { author, date } = document;
	return {
		id: excerpt.id,
		type: 'document',
		title: document.name,
		...(author ? { author: [parseName(author)] } : {}),
		publisher: document.publisher,
		...(date ? { issued: { 'date-parts': [date.split('-').map(Number)] } } : {}),
		URL: document.address ?? address,
		language: document.language,
		note: [document.dateWords, ...notes].join('. ')
	};
}

/** The marks that TeX takes for its own. */
const texMarks: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

function forTex(item: CslItem): CslItem {
	const escape = (text: string) => text.replace(/[\\{}&%$#_~^]/g, (mark) => texMarks[mark] ?? `\\${mark}`);
	const parts = item.issued?.['date-parts'][0];
	return {
		...item,
		title: escape(item.title),
		publisher: escape(item.publisher),
		note: escape(item.note),
		// BibTeX has no field for a day; the library would write it into the month. The note has it.
		...(parts ? { issued: { 'date-parts': [parts.slice(0, 2)] } } : {})
	};
}

function escapeMarkdown(text: string): string {
	return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
