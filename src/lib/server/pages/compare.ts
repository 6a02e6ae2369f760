import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import type { Comparison } from '#lib/atlas/comparison.ts';
import { allSaidFrom, saidFrom } from '#lib/atlas/known.ts';
import type { SourceDocument } from '#lib/atlas/document.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import type { ComparisonEntry, ItemLink, VerdictGroup } from '#lib/page-data/quotations.ts';
import { compareWords } from '#lib/words/en/compare.ts';
import { linkTo } from './links.ts';
import { byVerdict, matterOf } from './matters.ts';
import { excerptCard, markExcerpts, markLink, type Marks } from './quotations.ts';

export function comparePage(atlas: Atlas) {
	const groups = groupsOf(atlas);
	return {
		mentionedIn: mentionedIn(atlas),
		groups,
		/** Every item with a matter of its own, and the first of its matters on the page. */
		firstMatters: firstMatters(groups),
		head: {
			title: `${compareWords.shortHeading} · ${atlas.title}`,
			description: compareWords.description(atlas.comparisons.length)
		}
	};
}

/** The comparisons by verdict; each excerpt is shown where it comes first and is named by its mark afterwards. */
function groupsOf(atlas: Atlas): VerdictGroup[] {
	const matters = byVerdict(atlas.comparisons.map((comparison) => ({ ...matterOf(comparison), comparison })));
	const byWords = groupBy(matters, ({ verdict: { label, only } }) => [label, only].join(' '));
	const ordered = [...byWords.values()].flat().map(({ comparison }) => comparison);
	const marks = markExcerpts(atlas, ordered.flatMap(excerptsOf));
	const shown = new Set<Excerpt>();
	return [...byWords.values()].flatMap((alike, index): VerdictGroup[] =>
		alike[0]
			? [
					{
						knownFrom: alike.map(({ knownFrom = '' }) => knownFrom).sort()[0],
						anchor: `verdict-${index}`,
						verdict: alike[0].verdict,
						entries: alike.map(({ comparison }) => entryOf(atlas, comparison, marks, shown))
					}
				]
			: []
	);
}

function excerptsOf({ sides }: Comparison): readonly Excerpt[] {
	return sides.flatMap(({ excerpts }) => excerpts);
}

function entryOf(atlas: Atlas, comparison: Comparison, marks: Marks, shown: Set<Excerpt>): ComparisonEntry {
	const entry = {
		...matterOf(comparison),
		item: linkTo(comparison.item),
		sides: comparison.sides.map(({ document, excerpts }) => ({
			document: { id: document.id, name: document.shortTitle },
			excerpts: excerpts.filter((excerpt) => !shown.has(excerpt)).map((excerpt) => excerptCard(atlas, excerpt, marks)),
			marks: excerpts.filter((excerpt) => shown.has(excerpt)).map((excerpt) => markLink(atlas, excerpt, marks))
		}))
	};
	for (const excerpt of excerptsOf(comparison)) shown.add(excerpt);
	return entry;
}

function firstMatters(groups: readonly VerdictGroup[]): { item: ItemLink; matter: string; count: number }[] {
	const entries = groups.flatMap((group) => group.entries);
	return [...groupBy(entries, ({ item }) => item.id).values()]
		.flatMap(([first, ...more]) =>
			first ? [{ item: first.item, matter: first.id, count: more.length + 1, knownFrom: first.knownFrom }] : []
		)
		.sort((a, b) => a.item.name.localeCompare(b.item.name, 'en'));
}

/** Which items all documents mention, and which only one. */
function mentionedIn(atlas: Atlas): { name: string; items: ItemLink[] }[] {
	const all = atlas.documents.map((document) => ({ document }));
	const inAll =
		atlas.documents.length > 1
			? [
					{
						knownFrom: allSaidFrom(all),
						name: compareWords.inAll(atlas.documents.length),
						items: itemsOf(atlas, (documents) => documents.size === atlas.documents.length)
					}
				]
			: [];
	return [
		...inAll,
		...atlas.documents.map((document) => ({
			knownFrom: saidFrom([{ document }]),
			name: compareWords.onlyIn(document.nameInText),
			items: itemsOf(atlas, (documents) => documents.size === 1 && documents.has(document))
		}))
	];
}

/** The items whose excerpts are in such documents. */
function itemsOf(atlas: Atlas, isMeant: (documents: ReadonlySet<SourceDocument>) => boolean): ItemLink[] {
	return [...atlas.itemById.values()]
		.filter(({ kind }) => kind !== 'documents')
		.filter((item) => isMeant(new Set(excerptsAbout(atlas, item).map(({ document }) => document))))
		.map(linkTo);
}

function groupBy<T>(list: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const entry of list) {
		const group = groups.get(keyOf(entry));
		if (group) group.push(entry);
		else groups.set(keyOf(entry), [entry]);
	}
	return groups;
}
