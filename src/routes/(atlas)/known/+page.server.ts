import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { knownPage } from '#lib/server/pages/known.ts';

export const load = () => knownPage(loadAtlas());
