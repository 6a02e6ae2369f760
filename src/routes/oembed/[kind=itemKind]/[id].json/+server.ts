import { json } from '@sveltejs/kit';
import { itemKindOf, slugOf } from '#lib/atlas/item.ts';
import { builtFor, hasOrigin } from '#lib/site/site.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { isAsked } from '#lib/server/pages/asked-pages.ts';
import { oembedOf, oembedPath } from '#lib/server/pages/oembed.ts';
import { found } from '#lib/server/pages/respond.ts';

export const prerender = true;
/** A frame in somebody else's page needs a whole address: a build that does not know its host has none. */
export const entries = () =>
	[...loadAtlas().itemById.keys()]
		.filter((id) => hasOrigin && isAsked(oembedPath(id)))
		.map((id) => ({ kind: itemKindOf(id), id: slugOf(id) }));

export const GET = ({ params }) => {
	const atlas = loadAtlas();
	const item = found([...atlas.itemById.values()].find(({ id }) => id === `${params.kind}/${params.id}`));
	return json(oembedOf(atlas, found(hasOrigin ? item : undefined), builtFor));
};
