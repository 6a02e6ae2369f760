import { json } from '@sveltejs/kit';
import { isAsked } from '#lib/server/asked-pages.ts';
import { loadAtlas } from '#lib/server/atlas.ts';
import { citationsFile } from '#lib/server/citations.ts';
import { findItem } from '#lib/server/describe-items.ts';
import { found, itemIds } from '#lib/server/respond.ts';

export const prerender = true;
export const entries = () =>
	itemIds(loadAtlas().documents).filter(({ id }) => isAsked(`/geodata/citations/${id}.json`));

export const GET = ({ params, url }: { params: { id: string }; url: URL }) => {
	const atlas = loadAtlas();
	return json(citationsFile(atlas, found(findItem(atlas, 'documents', params.id)), url.origin));
};
