import type { Beginning } from '#lib/atlas/atlas.ts';
import type { Excerpt } from '#lib/atlas/document.ts';
import type { Item } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import type { Report } from '#lib/server/pack/report.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';

/** What the front page proposes: each leads to a page that shows its excerpt. */
export function linkBeginnings(
	pack: ParsedPack,
	excerpts: readonly Excerpt[],
	itemById: ReadonlyMap<ItemId, Item>,
	report: Report
): Beginning[] {
	return (pack.atlas?.beginWith ?? []).filter(({ item, excerpt: id }, index) => {
		const place = `beginWith[${index}]`;
		const excerpt = excerpts.find((known) => known.id === id);
		if (!itemById.has(item)) {
			report('atlas.json', `${place}.item`, `no item "${item}"`, 'Add the item or correct the id');
			return false;
		}
		if (!excerpt) {
			report('atlas.json', `${place}.excerpt`, `no excerpt "${id}"`, 'Quote it or correct the id');
			return false;
		}
		const isShown = excerpt.document === item || excerpt.about.some((mention) => mention.item === item);
		if (!isShown) {
			report(
				'atlas.json',
				place,
				`the page of "${item}" does not show the excerpt "${id}"`,
				'Name an item that the excerpt is about, or its document'
			);
		}
		return isShown;
	});
}
