import { frameOf } from '#lib/server/pages/layout-data.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';

export const load = () => frameOf(loadAtlas());
