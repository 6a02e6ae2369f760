import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { isAsked } from '#lib/server/pages/asked-pages.ts';
import { found } from '#lib/server/pages/respond.ts';
import { stretchEntries, stretchPage } from '#lib/server/pages/stretch.ts';

export const entries = () =>
	stretchEntries(loadAtlas()).filter(({ corridor, country }) => isAsked(`/crossings/${corridor}/${country}`));

export const load = ({ params }) => found(stretchPage(loadAtlas(), params.corridor, params.country));
