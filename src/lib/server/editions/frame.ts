import type { Atlas } from '#lib/atlas/atlas.ts';
import type { SourceDocument } from '#lib/atlas/document.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import { sectionName } from '#lib/atlas/document.ts';
import { dateInWords } from '#lib/text/dates.ts';
import { byline } from '#lib/server/pages/cards.ts';
import { editionWords as words } from '#lib/words/en/editions.ts';
import { around, link, list, said, section, wholePage } from './html.ts';

/** A page of an edition: everything about where it stands. */
export interface FrozenPage {
	readonly atlas: Atlas;
	readonly edition: string;
	/** Below the edition: `places/aktau`; nothing for its contents. */
	readonly path: string;
	readonly name: string;
	/** The page of today's atlas about the same. */
	readonly today: string;
}

/** Relative addresses: they hold under any path of any host. */
function upFrom({ path }: FrozenPage): { edition: string; site: string } {
	const depth = path === '' ? 0 : path.split('/').length;
	return { edition: '../'.repeat(depth), site: '../'.repeat(depth + 1) };
}

/** Where another page of the same edition is. */
export function within(page: FrozenPage, path: string): string {
	const { edition } = upFrom(page);
	return path === '' ? `${edition}${page.edition}` : `${edition}${page.edition}/${path}`;
}

export function frozenPage(page: FrozenPage, documents: readonly SourceDocument[], parts: readonly string[]): string {
	const { atlas, edition, path, name, today } = page;
	const { hash, date } = atlas.edition;
	const { site } = upFrom(page);
	return wholePage(`${name} · ${atlas.title}, ${edition}`, `${site}${today}` || './', [
		around('aside', [
			said('p', words.frozen(edition, hash, dateInWords(date))),
			around('p', [
				link(`${site}${today}`, words.today),
				' · ',
				link(`${site}changes#edition-${edition}`, words.since),
				...(path === '' ? [] : [' · ', link(within(page, ''), words.contents)])
			])
		]),
		around('main', [
			said('h1', name),
			...parts,
			section(words.sources, [list(documents.map(sourceOf))]),
			section(words.cite, [
				said('p', words.citation(atlas.title, name, edition, hash, `/e/${edition}${path && `/${path}`}`))
			])
		])
	]);
}

function sourceOf(document: SourceDocument): string {
	const { name, address, fingerprint } = document;
	return [
		said('cite', name, { translate: 'no' }),
		said('span', `. ${byline(document)}. `),
		address ? link(address, address) : '',
		said('small', words.text(fingerprint.sha256))
	].join('');
}

/** The words of a document, with where they stand in it. */
export function quotation(excerpt: Excerpt): string {
	return quotationAt(excerpt, undefined);
}

/** The same where nothing else on the page has its id, so that an address leads to it. */
export function quotationWithId(excerpt: Excerpt): string {
	return quotationAt(excerpt, excerpt.id);
}

function quotationAt({ exact, document, section: part, words: range }: Excerpt, id: string | undefined): string {
	return around(
		'blockquote',
		[
			said('p', exact, { lang: document.language, dir: 'auto', translate: 'no' }),
			said('footer', `${document.shortTitle}: ${words.words(sectionName(part), range.first, range.last)}`)
		],
		{ id }
	);
}

/** The documents that some excerpts are from, in their order. */
export function documentsOf(atlas: Atlas, excerpts: readonly Excerpt[]): SourceDocument[] {
	return atlas.documents.filter((document) => excerpts.some((excerpt) => excerpt.document === document));
}
