import { json } from '@sveltejs/kit';
import { itemAt } from '#lib/atlas/atlas.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { corridorGeojson } from '#lib/server/downloads/geojson.ts';
import { geojsonHeaders, itemIds, found } from '#lib/server/pages/respond.ts';

export const prerender = true;
export const entries = () => itemIds(loadAtlas().corridors);

export const GET = ({ params }) => {
	const atlas = loadAtlas();
	return json(corridorGeojson(atlas, found(itemAt(atlas, 'corridors', params.id))), geojsonHeaders);
};
