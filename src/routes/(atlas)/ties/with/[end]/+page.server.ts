import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { isAsked } from '#lib/server/pages/asked-pages.ts';
import { found } from '#lib/server/pages/respond.ts';
import { tieListEntries, tiesWithPage } from '#lib/server/pages/ties.ts';

export const entries = () => tieListEntries(loadAtlas()).ofEnds.filter((entry) => isAsked(`/ties/with/${entry.end}`));

export const load = ({ params }) => found(tiesWithPage(loadAtlas(), params.end));
