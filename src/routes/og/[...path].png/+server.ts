import { isAsked } from '#lib/server/pages/asked-pages.ts';
import { stillMapPicture } from '#lib/map/still/picture.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { drawPng } from '#lib/server/map/render-png.ts';
import { focusOfPath, homeView, picturedPaths, stillMapData, titleOfPath } from '#lib/server/map/still-maps.ts';
import { found } from '#lib/server/pages/respond.ts';

export const prerender = true;
export const entries = () =>
	[...picturedPaths(loadAtlas()).keys()].filter((path) => isAsked(`/og/${path}.png`)).map((path) => ({ path }));

/** The picture of a page for previews of links to it. */
export const GET = async ({ params }) => {
	const atlas = loadAtlas();
	const path = found(picturedPaths(atlas).get(params.path));
	const svg = stillMapPicture(stillMapData(atlas), homeView(atlas), focusOfPath(atlas, path), {
		title: titleOfPath(atlas, path),
		site: atlas.title
	});
	return new Response(new Uint8Array(await drawPng(svg)), { headers: { 'content-type': 'image/png' } });
};
