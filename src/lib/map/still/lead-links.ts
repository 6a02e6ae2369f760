import { isItemId, slugOf } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import type { Address } from '#lib/state/address.svelte.ts';

/** The item that a link of the still map leads to: of a stop's corridors the first that is switched on. */
export function itemOfLink(link: Element, address: Pick<Address, 'isOn'>): ItemId | undefined {
	const items = (link.getAttribute('data-item') ?? '').split(' ').filter(isItemId);
	return items.find((item) => address.isOn(slugOf(item))) ?? items[0];
}

/** Where what the map draws leads. */
export type HrefOf = (lead: { readonly item: ItemId; readonly refinement: { readonly node?: string } }) => string;

/** Lets every link of a drawing lead where the live map would: what is switched off stays off on the way. */
export function leadLinks(drawing: Element, address: Pick<Address, 'isOn'>, hrefOf: HrefOf) {
	for (const link of drawing.querySelectorAll('a[data-item]')) {
		const item = itemOfLink(link, address);
		const node = link.getAttribute('data-node') ?? undefined;
		if (item) link.setAttribute('href', hrefOf({ item, refinement: node ? { node } : {} }));
	}
}
