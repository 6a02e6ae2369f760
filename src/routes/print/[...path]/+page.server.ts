import { isAsked } from '#lib/server/pages/asked-pages.ts';
import { handOutPage, handOutPaths } from '#lib/server/pages/hand-out.ts';
import { found } from '#lib/server/pages/respond.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';

export const entries = () =>
	handOutPaths(loadAtlas())
		.filter((path) => isAsked(`/print/${path}`))
		.map((path) => ({ path }));

export const load = ({ params }) => found(handOutPage(loadAtlas(), params.path));
