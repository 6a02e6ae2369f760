import { excerptsAbout, itemOf, type Atlas } from '#lib/atlas/atlas.ts';
import { comparisonsAbout, type Comparison } from '#lib/atlas/comparison.ts';
import type { ComparisonCard, ExcerptCard, ExcerptGroup, ItemCard, ItemLink } from '#lib/page-data/cards.ts';
import { sectionName, type Excerpt, type SourceDocument } from '#lib/atlas/document.ts';
import { itemKindOf } from '#lib/atlas/item.ts';
import { segmentsOf } from '#lib/atlas/segments.ts';
import { textFragmentAddress } from '#lib/quotation/text-fragment.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';

export function linkTo(atlas: Atlas, id: ItemId): ItemLink {
	return { id, name: itemOf(atlas, id).name };
}

export function excerptCard(atlas: Atlas, excerpt: Excerpt): ExcerptCard {
	const document = itemOf(atlas, excerpt.document) as SourceDocument;
	const section = document.sections.find(({ id }) => id === excerpt.section);
	return {
		id: excerpt.id,
		exact: excerpt.exact,
		segments: segmentsOf(excerpt.exact, excerpt.about),
		document: { id: document.id, name: document.shortTitle },
		section: section ? sectionName(section) : '',
		words: excerpt.words,
		wordCount: document.fingerprint.wordCount,
		source: document.address && textFragmentAddress(document.address, excerpt),
		about: excerpt.about.map(({ item, because }) => ({ ...linkTo(atlas, item), because }))
	};
}

export function comparisonCard(atlas: Atlas, { id, item, aspect, reason, sides }: Comparison): ComparisonCard {
	return {
		id,
		item: linkTo(atlas, item),
		aspect,
		reason,
		sides: sides.map(({ document, label, excerpts }) => ({
			document: { id: document, name: (itemOf(atlas, document) as SourceDocument).shortTitle },
			label,
			excerpts: atlas.excerpts
				.filter((excerpt) => excerpts.includes(excerpt.id))
				.map((excerpt) => excerptCard(atlas, excerpt))
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

const mostSilent = 5; // documents named one by one: of many, that most are silent is no news

/** What every page about an item has: its names, its excerpts by document, and what else they speak of. */
export function itemCard(atlas: Atlas, id: ItemId, kind: string): ItemCard {
	const item = itemOf(atlas, id);
	const excerpts = excerptsAbout(atlas, id);
	const groups = atlas.documents.map((document): ExcerptGroup => ({
		document: { id: document.id, name: document.name },
		byline: byline(document),
		excerpts: excerpts
			.filter((excerpt) => excerpt.document === document.id)
			.map((excerpt) => excerptCard(atlas, excerpt))
	}));
	const silent = groups.filter((group) => group.excerpts.length === 0).map(({ document }) => document);
	return {
		id,
		kind,
		name: item.name,
		otherNames: item.otherNames,
		groups: groups.filter((group) => group.excerpts.length > 0),
		silent: silent.length > mostSilent ? [] : silent,
		silentCount: silent.length,
		related: relatedTo(atlas, id, excerpts),
		comparisons: comparisonsAbout(atlas.comparisons, id).map((comparison) => comparisonCard(atlas, comparison))
	};
}

/** What the same excerpts speak of beside the item: the most often mentioned first. */
function relatedTo(atlas: Atlas, id: ItemId, excerpts: readonly Excerpt[]): ItemLink[] {
	const counts = new Map<ItemId, number>();
	for (const { item } of excerpts.flatMap(({ about }) => about)) {
		if (item !== id) counts.set(item, (counts.get(item) ?? 0) + 1);
	}
	return [...counts]
		.sort(([a, x], [b, y]) => y - x || itemKindOf(a).localeCompare(itemKindOf(b)) || a.localeCompare(b))
		.map(([related]) => linkTo(atlas, related));
}
