import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { isAsked } from '#lib/server/pages/asked-pages.ts';
import { found } from '#lib/server/pages/respond.ts';
import { tieListEntries, tiesOfKindPage } from '#lib/server/pages/ties.ts';

export const entries = () => tieListEntries(loadAtlas()).ofKinds.filter((entry) => isAsked(`/ties/kind/${entry.kind}`));

export const load = ({ params }) => found(tiesOfKindPage(loadAtlas(), params.kind));
