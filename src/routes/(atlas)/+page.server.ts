import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { frontPage } from '#lib/server/pages/front.ts';

export const load = () => frontPage(loadAtlas());
