import type { Handle } from '@sveltejs/kit';
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
	const isEmbedded = path.startsWith('/embed/');
	const focus = focusOfPath(atlas, isEmbedded ? path.slice('/embed'.length) : path);
	const map = stillMapOf(stillMapData(atlas), { zoom: atlas.view.zoom, center: [lng, lat] }, focus);
	// Whole pages of the atlas, and of others, refuse to stand in a frame.
	if (!isEmbedded) return map;
	return map.replaceAll('href="/', 'href="/embed/').replaceAll('href="https://', 'target="_top" href="https://');
}
