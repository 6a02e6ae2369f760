import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { aboutPage } from '#lib/server/pages/about.ts';

export const load = () => aboutPage(loadAtlas());
