import type { Atlas } from '#lib/atlas/atlas.ts';
import { hrefUnder } from '#lib/map/still/feature-link.ts';
import { stillMapOf } from '#lib/map/still/page-map.ts';
import type { Focus } from '#lib/page-data/focus.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { found } from '#lib/server/pages/respond.ts';
import { focusOfPath, homeView, networkFocus, stillMapData, stillMapNames } from '#lib/server/map/still-maps.ts';

export const prerender = true;
export const entries = () => stillMapNames(loadAtlas()).map((path) => ({ path }));

/** The still map of a page, for a browser that comes to it from another page. The address there says where its links lead. */
export const GET = ({ params: { path } }) => {
	const atlas = loadAtlas();
	const focus = focusOfFile(atlas, path);
	const drawing = stillMapOf(stillMapData(atlas), homeView(atlas), focus, hrefUnder(''));
	// In a page an SVG needs no namespace; a file does.
	const file = drawing.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
	return new Response(file, { headers: { 'content-type': 'image/svg+xml' } });
};

function focusOfFile(atlas: Atlas, path: string): Focus | undefined {
	if (path === 'index') return undefined;
	return path === 'network' ? networkFocus(atlas) : found(focusOfPath(atlas, `/${path}`));
}
