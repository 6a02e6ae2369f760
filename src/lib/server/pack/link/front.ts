import type { FrontQuestion } from '#lib/atlas/atlas.ts';
import { comparisonsAbout, type Comparison } from '#lib/atlas/comparison.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import type { Item } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import { isAbout } from './leads.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { Report } from '#lib/server/pack/report.ts';

/** The questions of the front page: each leads to a page, or a comparison on it, that shows the excerpt. */
export function linkFront(
	pack: ParsedPack,
	excerptById: ReadonlyMap<string, Excerpt>,
	comparisons: readonly Comparison[],
	itemById: ReadonlyMap<ItemId, Item>,
	report: Report
): FrontQuestion[] {
	return (pack.atlas?.front ?? []).flatMap((entry, index): FrontQuestion[] => {
		const refuse = (message: string, remedy: string) => {
			report('atlas.json', `front[${index}]`, message, remedy);
			return [];
		};
		const item = itemById.get(entry.item);
		if (!item) return refuse(`no item "${entry.item}"`, 'Add the item or correct the id');
		const excerpt = excerptById.get(entry.excerpt);
		if (!excerpt) return refuse(`no excerpt "${entry.excerpt}"`, 'Quote it or correct the id');
		if (entry.comparison === undefined) {
			return isAbout(excerpt, item)
				? [{ question: entry.question, item, excerpt }]
				: refuse(`the excerpt "${excerpt.id}" is not about "${item.id}"`, 'Name an item that the excerpt is about');
		}
		const comparison = comparisons.find(({ id }) => id === entry.comparison);
		if (!comparison) {
			return refuse(`no comparison "${entry.comparison}"`, 'Add it to comparisons.json or correct the id');
		}
		if (comparisonsAbout([comparison], item).length === 0) {
			const remedy = 'Name an item that the comparison is about';
			return refuse(`the comparison "${comparison.id}" is not about "${item.id}"`, remedy);
		}
		if (!comparison.sides.some(({ excerpts }) => excerpts.includes(excerpt))) {
			const remedy = 'Begin with an excerpt of one side';
			return refuse(`the excerpt "${excerpt.id}" is not in the comparison "${comparison.id}"`, remedy);
		}
		return [{ question: entry.question, item, comparison, excerpt }];
	});
}
