import { json } from '@sveltejs/kit';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { findItem } from '#lib/server/pages/items.ts';
import { eventGeojson } from '#lib/server/downloads/geojson.ts';
import { geojsonHeaders, itemIds, found } from '#lib/server/pages/respond.ts';

export const prerender = true;
export const entries = () => itemIds(loadAtlas().events);

export const GET = ({ params }) => {
	const atlas = loadAtlas();
	return json(eventGeojson(atlas, found(findItem(atlas, 'events', params.id))), geojsonHeaders);
};
