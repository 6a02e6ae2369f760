import { isItemId } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';

/** Where a drawn feature leads, and which switches show it. */
export interface FeatureLink {
	/** It leads to the first of these whose layer is on; only a stop of several corridors has more than one. */
	readonly items: readonly [ItemId, ...ItemId[]];
	/** What is singled out on the item's page. */
	readonly node?: string;
	readonly title: string;
	/** Ids of layers, between spaces; absent where no switch hides it. */
	readonly layers?: string;
}

/** Writes the address of an item. */
export type WriteHref = (item: ItemId, refinement: { readonly node?: string }) => string;

/** What a map must know to name what its features belong to. */
export interface LinkContext {
	readonly layers: readonly { readonly id: string; readonly name: string; readonly href: string }[];
	readonly countryByIso: Readonly<Record<string, { id: ItemId; name: string }>>;
}

export function linkOf(
	source: string,
	properties: Readonly<Record<string, unknown>>,
	context: LinkContext
): FeatureLink | undefined {
	const { id = '', name = '', layer, layers, kind, iso } = properties as Record<string, string | undefined>;
	if (source === 'labels') {
		const country =
			kind === 'country' && iso && Object.hasOwn(context.countryByIso, iso) ? context.countryByIso[iso] : undefined;
		return country && { items: [country.id], title: country.name };
	}
	if (layer !== undefined) {
		const entry = context.layers.find((known) => known.id === layer);
		if (entry && isItemId(entry.href)) return { items: [entry.href], title: entry.name, layers: layer };
		const event = `events/${id.split('/')[0]}`;
		return isItemId(event) ? { items: [event], title: name, layers: layer } : undefined;
	}
	if (layers === undefined) return undefined;
	const shownBy = layers.split(',').filter(Boolean);
	const common = { title: name, layers: shownBy.join(' ') };
	const item = id.split('/').slice(0, 2).join('/');
	if (isItemId(item)) return { items: [item], ...common };
	const [first, ...others] = shownBy.flatMap((shown): ItemId[] => {
		const href = context.layers.find((known) => known.id === shown)?.href ?? '';
		return isItemId(href) ? [href] : [];
	});
	const node = id.split('/')[1];
	return first && node !== undefined ? { items: [first, ...others], node, ...common } : undefined;
}

/** The attributes of a link in the drawing. `data-item` and `data-node` say again what `href` says, for a page that may lead elsewhere. */
export function linkAttributes({ items, node, layers }: FeatureLink, href: WriteHref) {
	return {
		href: href(items[0], node === undefined ? {} : { node }),
		'data-item': items.join(' '),
		'data-node': node,
		'data-layer': layers
	};
}

/** Addresses under a path of the site: the root, or where the pages for frames are. */
export function hrefUnder(root: '' | '/embed'): WriteHref {
	return (item, { node }) => `${root}/${item}${node === undefined ? '' : `?node=${node}`}`;
}
