import type { Item } from '#lib/atlas/item.ts';
import type { Neighbours } from '#lib/page-data/cards.ts';
import type { ItemLink } from '#lib/page-data/quotations.ts';

export function linkTo({ id, name }: Item): ItemLink {
	return { id, name };
}

/** What comes before and after an item in a list. */
export function neighboursIn(list: readonly Item[], item: Item): Neighbours {
	const at = list.indexOf(item);
	const [previous, next] = at < 0 ? [] : [list[at - 1], list[at + 1]];
	return { previous: previous && linkTo(previous), next: next && linkTo(next) };
}
