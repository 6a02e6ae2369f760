import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { tiesPage } from '#lib/server/pages/ties.ts';

export const load = () => tiesPage(loadAtlas());
