import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import type { SourceDocument } from '#lib/atlas/document.ts';
import { sectionName } from '#lib/atlas/document.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import type { Item } from '#lib/atlas/item.ts';
import { allSaidFrom, saidFrom } from '#lib/atlas/known.ts';
import { segmentsOf } from '#lib/atlas/segments.ts';
import type { ExcerptCard, LeadCard, MarkLink } from '#lib/page-data/quotations.ts';
import { textFragmentAddress } from '#lib/quotation/text-fragment.ts';
import { documentLetters, quotedDocument } from './document-signs.ts';
import { linkTo } from './links.ts';
import { matterOf } from './matters.ts';

/** The excerpts that one page shows, each once and in this order, with their marks. */
export type Marks = ReadonlyMap<Excerpt, string>;

export function markExcerpts(atlas: Atlas, shown: Iterable<Excerpt>): Marks {
	const letters = documentLetters(atlas);
	const counts = new Map<SourceDocument, number>();
	return new Map(
		[...new Set(shown)].map((excerpt) => {
			const count = (counts.get(excerpt.document) ?? 0) + 1;
			counts.set(excerpt.document, count);
			return [excerpt, `${letters.get(excerpt.document) ?? ''}${count}`];
		})
	);
}

export function excerptCard(atlas: Atlas, excerpt: Excerpt, marks: Marks): ExcerptCard {
	const { document } = excerpt;
	return {
		id: excerpt.id,
		exact: excerpt.exact,
		segments: segmentsOf(excerpt.exact, excerpt.about),
		document: quotedDocument(atlas, document),
		mark: marks.get(excerpt) ?? '',
		section: sectionName(excerpt.section),
		words: excerpt.words,
		wordCount: document.fingerprint.wordCount,
		source: document.address && textFragmentAddress(document.address, excerpt),
		about: excerpt.about.map(({ item, because }) => ({ ...linkTo(item), because })),
		knownFrom: saidFrom([excerpt])
	};
}

export function markLink(atlas: Atlas, excerpt: Excerpt, marks: Marks): MarkLink {
	return {
		excerpt: excerpt.id,
		document: quotedDocument(atlas, excerpt.document),
		mark: marks.get(excerpt),
		words: excerpt.words,
		knownFrom: saidFrom([excerpt])
	};
}

/** What a page begins with: what the editors chose, or else its first excerpt. */
export function leadExcerpts(atlas: Atlas, item: Item): readonly Excerpt[] {
	const lead = atlas.leads.get(item);
	if (!lead) return excerptsAbout(atlas, item).slice(0, 1);
	return 'excerpt' in lead ? [lead.excerpt] : lead.comparison.sides.flatMap(({ excerpts }) => excerpts);
}

export function leadCard(atlas: Atlas, item: Item, marks: Marks): LeadCard {
	const lead = atlas.leads.get(item);
	const excerpts = leadExcerpts(atlas, item);
	return {
		// It speaks of all of them.
		reason: lead && { text: lead.reason, knownFrom: allSaidFrom(excerpts) },
		matter: lead && 'comparison' in lead ? matterOf(lead.comparison) : undefined,
		excerpts: excerpts.map((excerpt) => excerptCard(atlas, excerpt, marks))
	};
}
