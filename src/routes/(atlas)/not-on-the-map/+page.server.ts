import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { notOnMapPage } from '#lib/server/pages/compare.ts';

export const load = () => notOnMapPage(loadAtlas());
