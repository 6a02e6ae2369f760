import { error } from '@sveltejs/kit';
import { itemAt, type Atlas } from '#lib/atlas/atlas.ts';
import type { Selection } from '#lib/page-data/focus.ts';
import type { OnPaper } from '#lib/page-data/on-paper.ts';
import type { ItemOf } from '#lib/atlas/item.ts';
import type { ItemKind } from '#lib/atlas/vocabulary.ts';
import { isAsked } from './asked-pages.ts';
import { onPaper } from '#lib/server/map/on-paper.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { selectionOf } from './selection.ts';
import { headOf, type PageHead } from './head.ts';
import { notFoundWords } from '#lib/words/en/not-found.ts';

/** Every address of a kind of item, old ones included. */
export function itemEntries(kind: ItemKind): { id: string }[] {
	const atlas = loadAtlas();
	return [...atlas.itemById.keys(), ...atlas.aliases.keys()]
		.filter((id) => id.startsWith(`${kind}/`) && isAsked(`/${id}`))
		.map((id) => ({ id: id.slice(kind.length + 1) }));
}

/** What a page about one item is made from. `hooks.server.ts` leads on from an old id; any other is not found. */
export function itemPage<Kind extends ItemKind, Card>(
	kind: Kind,
	slug: string,
	describe: (atlas: Atlas, item: ItemOf<Kind>) => Card
): { card: Card; selection: Selection; onPaper: OnPaper; head: PageHead } {
	const atlas = loadAtlas();
	const item = itemAt(atlas, kind, slug);
	if (item) {
		const selection = selectionOf(atlas, item);
		return {
			card: describe(atlas, item),
			selection,
			onPaper: onPaper(atlas, selection.whole),
			head: headOf(atlas, item)
		};
	}
	error(404, notFoundWords.description);
}
