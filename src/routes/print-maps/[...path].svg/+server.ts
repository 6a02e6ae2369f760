import { handOutMap } from '#lib/server/map/hand-out-map.ts';
import { isAsked } from '#lib/server/pages/asked-pages.ts';
import { focusOfHandOut, handOutPaths, numberedPassages } from '#lib/server/pages/hand-out.ts';
import { found } from '#lib/server/pages/respond.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';

export const prerender = true;
export const entries = () => {
	const atlas = loadAtlas();
	return handOutPaths(atlas)
		.filter((path) => focusOfHandOut(atlas, path) && isAsked(`/print-maps/${path}.svg`))
		.map((path) => ({ path }));
};

/** The map of a hand-out. */
export const GET = ({ params: { path } }) => {
	const atlas = loadAtlas();
	const svg = handOutMap(atlas, found(focusOfHandOut(atlas, path)), numberedPassages(atlas, path));
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
