import { json } from '@sveltejs/kit';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { findItem } from '#lib/server/pages/items.ts';
import { corridorGeojson } from '#lib/server/downloads/geojson.ts';
import { geojsonHeaders, itemIds, found } from '#lib/server/pages/respond.ts';

export const prerender = true;
export const entries = () => itemIds(loadAtlas().corridors);

export const GET = ({ params }) => {
	const atlas = loadAtlas();
	return json(corridorGeojson(atlas, found(findItem(atlas, 'corridors', params.id))), geojsonHeaders);
};
