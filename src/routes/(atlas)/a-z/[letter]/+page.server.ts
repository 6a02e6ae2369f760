import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { letterPage, letterPages } from '#lib/server/pages/a-z.ts';
import { found } from '#lib/server/pages/respond.ts';

export const entries = () => letterPages(loadAtlas()).map(({ slug }) => ({ letter: slug }));

export const load = ({ params }) => found(letterPage(loadAtlas(), params.letter));
