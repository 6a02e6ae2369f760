import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { aToZPage } from '#lib/server/pages/a-z.ts';

export const load = () => aToZPage(loadAtlas());
