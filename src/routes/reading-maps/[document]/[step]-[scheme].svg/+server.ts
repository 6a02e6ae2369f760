import { stepMapPicture } from '#lib/map/still/step-picture.ts';
import { stillMapData } from '#lib/server/map/still-maps.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { isAsked } from '#lib/server/pages/asked-pages.ts';
import { stepEntries, stepPage } from '#lib/server/pages/readings.ts';
import { found } from '#lib/server/pages/respond.ts';

export const prerender = true;
export const entries = () =>
	stepEntries(loadAtlas())
		.flatMap((step) => ['light', 'dark'].map((scheme) => ({ ...step, scheme })))
		.filter(({ document, step, scheme }) => isAsked(`/reading-maps/${document}/${step}-${scheme}.svg`));

/** The map of a step, for the page that has all steps. */
export const GET = ({ params }) => {
	const atlas = loadAtlas();
	const { selection, layersOn } = found(stepPage(atlas, params.document, params.step));
	const scheme = params.scheme === 'dark' ? 'dark' : 'light';
	const svg = stepMapPicture(stillMapData(atlas), selection.whole, layersOn, scheme);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
