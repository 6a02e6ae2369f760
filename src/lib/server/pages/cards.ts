import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { comparisonsAbout, type Comparison } from '#lib/atlas/comparison.ts';
import type { ComparisonCard, ExcerptCard, ExcerptGroup, ItemCard, ItemLink } from '#lib/page-data/cards.ts';
import { sectionName, type SourceDocument } from '#lib/atlas/document.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import type { Item } from '#lib/atlas/item.ts';
import { segmentsOf } from '#lib/atlas/segments.ts';
import { textFragmentAddress } from '#lib/quotation/text-fragment.ts';

export function linkTo({ id, name }: Item): ItemLink {
	return { id, name };
}

export function excerptCard(excerpt: Excerpt): ExcerptCard {
	const { document } = excerpt;
	return {
		id: excerpt.id,
		exact: excerpt.exact,
		segments: segmentsOf(excerpt.exact, excerpt.about),
		document: { id: document.id, name: document.shortTitle },
		section: sectionName(excerpt.section),
		words: excerpt.words,
		wordCount: document.fingerprint.wordCount,
		source: document.address && textFragmentAddress(document.address, excerpt),
		about: excerpt.about.map(({ item, because }) => ({ ...linkTo(item), because }))
	};
}

export function comparisonCard({ id, item, aspect, reason, sides }: Comparison): ComparisonCard {
	return {
		id,
		item: linkTo(item),
		aspect,
		reason,
		sides: sides.map(({ document, label, excerpts }) => ({
			document: { id: document.id, name: document.shortTitle },
			label,
			excerpts: excerpts.map(excerptCard)
		}))
	};
}

export function byline({
	author,
	publisher,
	dateWords
}: Pick<SourceDocument, 'author' | 'publisher' | 'dateWords'>): string {
	return [author, publisher, dateWords].filter(Boolean).join(', ');
}

const mostSilent = 5; // above this many, silent documents are counted instead of listed

/** What every page about an item has: its names, its excerpts by document, and what else they mention. */
export function itemCard(atlas: Atlas, item: Item, kind: string): ItemCard {
	const excerpts = excerptsAbout(atlas, item);
	const groups = atlas.documents.map((document): ExcerptGroup => ({
		document: { id: document.id, name: document.name },
		byline: byline(document),
		excerpts: excerpts.filter((excerpt) => excerpt.document === document).map(excerptCard)
	}));
	const silent = groups.filter((group) => group.excerpts.length === 0).map(({ document }) => document);
	return {
		id: item.id,
		kind,
		name: item.name,
		otherNames: item.otherNames,
		groups: groups.filter((group) => group.excerpts.length > 0),
		silent: silent.length > mostSilent ? [] : silent,
		silentCount: silent.length,
		related: relatedTo(item, excerpts),
		comparisons: comparisonsAbout(atlas.comparisons, item).map(comparisonCard)
	};
}

/** What else the same excerpts mention, the most frequent first. */
function relatedTo(about: Item, excerpts: readonly Excerpt[]): ItemLink[] {
	const counts = new Map<Item, number>();
	for (const { item } of excerpts.flatMap((excerpt) => excerpt.about)) {
		if (item !== about) counts.set(item, (counts.get(item) ?? 0) + 1);
	}
	return [...counts]
		.sort(([a, x], [b, y]) => y - x || a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id))
		.map(([related]) => linkTo(related));
}
