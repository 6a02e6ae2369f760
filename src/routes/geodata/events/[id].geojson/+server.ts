import { json } from '@sveltejs/kit';
import { itemAt } from '#lib/atlas/atlas.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { eventGeojson } from '#lib/server/downloads/geojson.ts';
import { geojsonHeaders, itemIds, found } from '#lib/server/pages/respond.ts';

export const prerender = true;
export const entries = () => itemIds(loadAtlas().events);

export const GET = ({ params }) => {
	const atlas = loadAtlas();
	return json(eventGeojson(atlas, found(itemAt(atlas, 'events', params.id))), geojsonHeaders);
};
