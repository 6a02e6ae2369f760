import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { comparePage } from '#lib/server/pages/compare.ts';

export const load = () => comparePage(loadAtlas());
