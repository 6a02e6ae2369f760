import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { comparisonsAbout } from '#lib/atlas/comparison.ts';
import { saidFrom } from '#lib/atlas/known.ts';
import type { SourceDocument } from '#lib/atlas/document.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import type { Item } from '#lib/atlas/item.ts';
import type { ExcerptGroup, ItemCard } from '#lib/page-data/cards.ts';
import type { ComparisonRow } from '#lib/page-data/quotations.ts';
import { quotedDocument } from './document-signs.ts';
import { linkTo, neighboursIn } from './links.ts';
import { byVerdict, matterOf } from './matters.ts';
import { excerptCard, leadCard, leadExcerpts, markExcerpts, markLink, type Marks } from './quotations.ts';

export function byline({
	author,
	publisher,
	dateWords
}: Pick<SourceDocument, 'author' | 'publisher' | 'dateWords'>): string {
	return [author, publisher, dateWords].filter(Boolean).join(', ');
}

const mostSilent = 5; // above this many, silent documents are counted instead of listed

/** The marks of the page of an item: what it begins with, then the rest in the order of the documents. */
export function marksOn(atlas: Atlas, item: Item): Marks {
	return markExcerpts(atlas, [...leadExcerpts(atlas, item), ...excerptsAbout(atlas, item)]);
}

/**
 * What every page about an item has: its names, its excerpts, how they compare, and what else they mention.
 * `list` is what it has its neighbours in.
 */
export function itemCard(atlas: Atlas, item: Item, kind: string, list: readonly Item[] = atlas[item.kind]): ItemCard {
	const excerpts = excerptsAbout(atlas, item);
	const first = new Set(leadExcerpts(atlas, item));
	const marks = marksOn(atlas, item);
	const groups = atlas.documents.map((document): ExcerptGroup => ({
		knownFrom: saidFrom([{ document }]),
		document: quotedDocument(atlas, document),
		excerpts: excerpts
			.filter((excerpt) => excerpt.document === document && !first.has(excerpt))
			.map((excerpt) => excerptCard(atlas, excerpt, marks))
	}));
	const speaking = new Set([...marks.keys()].map(({ document }) => document));
	const silent = atlas.documents
		.filter((document) => !speaking.has(document))
		.map((document) => quotedDocument(atlas, document));
	return {
		id: item.id,
		kind,
		name: item.name,
		otherNames: item.otherNames,
		lead: leadCard(atlas, item, marks),
		groups: groups.filter((group) => group.excerpts.length > 0),
		silent: silent.length > mostSilent ? [] : silent,
		silentCount: silent.length > mostSilent ? silent.length : 0,
		related: relatedTo(item, excerpts),
		comparisons: rowsOn(atlas, item, marks),
		neighbours: neighboursIn(list, item)
	};
}

/** The matters compared on the page of an item, but the one that it begins with. */
function rowsOn(atlas: Atlas, item: Item, marks: Marks): ComparisonRow[] {
	const lead = atlas.leads.get(item);
	const first = lead && 'comparison' in lead ? lead.comparison : undefined;
	const rows = comparisonsAbout(atlas.comparisons, item)
		.filter((comparison) => comparison !== first)
		.map((comparison): ComparisonRow => ({
			...matterOf(comparison),
			item: linkTo(comparison.item),
			sides: comparison.sides.map(({ document, excerpts }) => ({
				document: linkTo(document),
				marks: excerpts.map((excerpt) => markLink(atlas, excerpt, marks))
			}))
		}));
	return byVerdict(rows);
}

/** What the same excerpts mention beside the item: the most often mentioned first. */
function relatedTo(about: Item, excerpts: readonly Excerpt[]): ItemCard['related'] {
	const mentions = new Map<Item, Excerpt[]>();
	for (const excerpt of excerpts) {
		for (const { item } of excerpt.about) {
			if (item !== about) mentions.set(item, [...(mentions.get(item) ?? []), excerpt]);
		}
	}
	return [...mentions]
		.sort(([a, x], [b, y]) => y.length - x.length || a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id))
		.map(([related, own]) => ({ ...linkTo(related), knownFrom: saidFrom(own) }));
}
