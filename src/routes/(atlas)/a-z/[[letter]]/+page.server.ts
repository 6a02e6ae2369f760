import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { aToZPage, letterPage, letterPages } from '#lib/server/pages/a-z.ts';
import { found } from '#lib/server/pages/respond.ts';

/** The page of all, and one for each letter where there are many. */
export const entries = () => [{}, ...letterPages(loadAtlas()).map(({ slug }) => ({ letter: slug }))];

export const load = ({ params: { letter } }) =>
	letter === undefined ? aToZPage(loadAtlas()) : found(letterPage(loadAtlas(), letter));
