import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { notOnMapPage } from '#lib/server/pages/not-on-map.ts';

export const load = () => notOnMapPage(loadAtlas());
