import type { Beginning } from '#lib/atlas/atlas.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import type { Item } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import type { Report } from '#lib/server/pack/report.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';

/** What the front page proposes: each leads to a page that shows its excerpt. */
export function linkStartHere(
	pack: ParsedPack,
	excerptById: ReadonlyMap<string, Excerpt>,
	itemById: ReadonlyMap<ItemId, Item>,
	report: Report
): Beginning[] {
	return (pack.atlas?.beginWith ?? []).flatMap((entry, index): Beginning[] => {
		const place = `beginWith[${index}]`;
		const item = itemById.get(entry.item);
		const excerpt = excerptById.get(entry.excerpt);
		if (!item) {
			report('atlas.json', `${place}.item`, `no item "${entry.item}"`, 'Add the item or correct the id');
			return [];
		}
		if (!excerpt) {
			report('atlas.json', `${place}.excerpt`, `no excerpt "${entry.excerpt}"`, 'Quote it or correct the id');
			return [];
		}
		const isShown = excerpt.document === item || excerpt.about.some((mention) => mention.item === item);
		if (!isShown) {
			report(
				'atlas.json',
				place,
				`the page of "${item.id}" does not show the excerpt "${excerpt.id}"`,
				'Name an item that the excerpt is about, or its document'
			);
		}
		return isShown ? [{ item, excerpt, label: entry.label }] : [];
	});
}
