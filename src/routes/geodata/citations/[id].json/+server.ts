import { json } from '@sveltejs/kit';
import { itemAt } from '#lib/atlas/atlas.ts';
import { isAsked } from '#lib/server/pages/asked-pages.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { citationsFile } from '#lib/server/downloads/citations.ts';
import { found, itemIds } from '#lib/server/pages/respond.ts';

export const prerender = true;
export const entries = () =>
	itemIds(loadAtlas().documents).filter(({ id }) => isAsked(`/geodata/citations/${id}.json`));

export const GET = ({ params, url }: { params: { id: string }; url: URL }) => {
	const atlas = loadAtlas();
	return json(citationsFile(atlas, found(itemAt(atlas, 'documents', params.id)), url.origin));
};
