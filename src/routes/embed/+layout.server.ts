import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { frameOf } from '#lib/server/pages/layout-data.ts';

export const load = () => frameOf(loadAtlas());
