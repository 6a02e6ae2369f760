import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Item } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import { embedHeight, embedSnippet } from '#lib/page-data/embed-snippet.ts';
import { picturedPaths } from '#lib/server/map/still-maps.ts';

/** Of the frame beside which text still has room. */
const width = 640;

export function oembedPath(id: ItemId): `/${string}` {
	return `/oembed/${id}.json`;
}

/** What a page that is given the address of an item puts into itself: https://oembed.com. `site` is where the atlas stands. */
export function oembedOf(atlas: Atlas, item: Item, site: string) {
	const picture = picturedPaths(atlas).has(item.id) ? item.id : 'index';
	return {
		version: '1.0',
		type: 'rich',
		title: item.name,
		provider_name: atlas.title,
		provider_url: `${site}/`,
		html: embedSnippet(`${site}/embed/${item.id}`, item.name),
		width,
		height: embedHeight,
		thumbnail_url: `${site}/og/${picture}.png`,
		thumbnail_width: 1200,
		thumbnail_height: 630
	};
}
