import { leadOf, type CountryByIso } from '#lib/map-data/lookup.ts';
import { underBase } from '#lib/site/site.ts';
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
	readonly layers: readonly { readonly id: string; readonly name: string }[];
	readonly countryByIso: CountryByIso;
}

/** A line leads to the whole of its corridor, and is called by its layer; a path in a layer of many has a name. */
export function linkOf(
	properties: Readonly<Record<string, unknown>>,
	{ layers, countryByIso }: LinkContext
): FeatureLink | undefined {
	const lead = leadOf(properties, countryByIso);
	if (!lead) return undefined;
	const { items, name, node, layers: shownBy } = lead;
	const isOfLayer = 'layer' in properties && shownBy[0] !== 'events';
	const layer = isOfLayer ? layers.find(({ id }) => id === shownBy[0]) : undefined;
	return {
		items,
		title: layer?.name ?? name,
		...(node === undefined ? {} : { node }),
		...(shownBy.length > 0 ? { layers: shownBy.join(' ') } : {})
	};
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
export function hrefUnder(root: keyof typeof writers): WriteHref {
	return writers[root];
}

/** The same function each time: drawings are kept by it. */
const writers = { '': writerUnder(''), '/embed': writerUnder('/embed') };

function writerUnder(root: '' | '/embed'): WriteHref {
	return (item, { node }) => underBase(`${root}/${item}${node === undefined ? '' : `?node=${node}`}`);
}
