import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { dataPage } from '#lib/server/pages/data.ts';

export const load = () => dataPage(loadAtlas());
