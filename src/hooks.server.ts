import type { Handle } from '@sveltejs/kit';
import { hrefUnder } from '#lib/map/still/feature-link.ts';
import { stillMapOf } from '#lib/map/still/page-map.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { focusOfPath, stillMapData } from '#lib/server/map/still-maps.ts';

const place = /(<div[^>]* data-still-map(?:="")?[^>]*>)(<\/div>)/;

/** Draws the still map into every page with a place for it: as markup alone, not as data that the page would carry too. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace(place, (_, start: string, end: string) => start + drawMap(event.url.pathname) + end)
	});

function drawMap(path: string): string {
	const atlas = loadAtlas();
	const [lng = 0, lat = 0] = atlas.view.center;
	// Whole pages of the atlas, and of others, refuse to stand in a frame.
	const href = hrefUnder(path.startsWith('/embed/') ? '/embed' : '');
	return stillMapOf(stillMapData(atlas), { zoom: atlas.view.zoom, center: [lng, lat] }, focusOfPath(atlas, path), href);
}
