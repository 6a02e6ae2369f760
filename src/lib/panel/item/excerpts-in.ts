import type { DocumentCard } from '#lib/page-data/cards.ts';
import type { ExcerptCard } from '#lib/page-data/quotations.ts';

/** The excerpts of a document in the order of its text. */
export function excerptsIn({ sections }: Pick<DocumentCard, 'sections'>): ExcerptCard[] {
	return sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'excerpt' ? [part.excerpt] : [])));
}
