import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { waysPage } from '#lib/server/pages/ways.ts';

export const load = () => waysPage(loadAtlas());
