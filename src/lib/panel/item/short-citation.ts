import type { ExcerptCard } from '#lib/page-data/quotations.ts';
import { citeWords } from '#lib/words/en/card.ts';

/** A quotation with its document, position and address, made from what the page holds. */
export function shortCitation(
	{ id, exact, document, words }: Pick<ExcerptCard, 'id' | 'exact' | 'document' | 'words'>,
	origin: string
): string {
	const quotation = exact.replace(/\s+/g, ' ').trim();
	const source = { document: document.name, date: document.date, ...words };
	return citeWords.short(quotation, source, `${origin}/${document.id}?excerpt=${id}`);
}
