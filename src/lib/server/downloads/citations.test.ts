import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { normalForm } from '#lib/text/normal-form.ts';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { citationOf, citationsFile } from './citations.ts';

const origin = 'https://atlas.example';
const { atlas } = checkPack('geodata');
const cited = atlas.excerpts.map((excerpt) => {
	const { document } = excerpt;
	return { id: excerpt.id, excerpt, document, citation: citationOf(atlas, excerpt, origin) };
});

describe('citationOf', () => {
	it.each(cited)('has all that makes $id checkable, in every form', ({ excerpt, document, citation }) => {
		const { first, last } = excerpt.words;
		const plain = (text: string) => text.replace(/\\(?!n)/g, '');
		for (const form of Object.values(citation)) {
			const text = plain(form);
			expect(text).toContain(plain(JSON.stringify(excerpt.exact).slice(1, -1)));
			expect(text).toContain(`Words ${first}–${last} of ${document.fingerprint.wordCount}`);
			expect(text).toContain(`${origin}/${document.id}?excerpt=${excerpt.id}`);
			expect(text).toContain(`edition ${atlas.edition.hash} of ${atlas.edition.date}`);
			expect(text).toContain(document.fingerprint.sha256);
			expect(text).toContain(document.publisher);
			expect(text).toContain(document.dateWords);
			if (document.address) expect(text).toContain(document.address);
		}
	});

	it.each(cited)('is BibTeX that is read back, for $id', ({ excerpt, document, citation }) => {
		const [entry] = new Cite(citation.bibtex as never).format('data', { format: 'object' }) as Record<string, string>[];
		expect(entry?.['citation-key']).toBe(excerpt.id);
		expect(entry?.['title']).toBe(document.name);
		expect(normalForm(entry?.['note'] ?? '')).toContain(normalForm(excerpt.exact));
	});

	it('is CSL-JSON with author and date where they are known', () => {
		const { citation } = cited.find(({ document }) => document.author) ?? {};
		expect(JSON.parse(citation?.csl ?? '')).toMatchObject([
			{ author: [{ family: 'Blanco', given: 'Adam A.' }], issued: { 'date-parts': [[2025, 7, 6]] } }
		]);
	});
});

describe('citationsFile', () => {
	it.each(atlas.documents)('has every excerpt of $id', (document) => {
		const file = citationsFile(atlas, document, origin);
		expect(file.origin).toBe(origin);
		expect(Object.keys(file.citations)).toEqual(
			atlas.excerpts.filter((excerpt) => excerpt.document === document).map(({ id }) => id)
		);
	});

	it.each(atlas.documents)('leads into a kept edition of the same content, for $id', (document) => {
		const { edition, citations } = citationsFile(atlas, document, origin, '2026-11-28');
		expect(edition).toBe('2026-11-28');
		for (const [id, citation] of Object.entries(citations)) {
			for (const form of Object.values(citation)) {
				const text = form.replace(/\\(?!n)/g, '');
				expect(text).toContain(`${origin}/e/2026-11-28/${document.id}#${id}`);
				expect(text).not.toContain('?excerpt=');
			}
		}
	});
});
