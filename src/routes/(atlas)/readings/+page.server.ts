import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { readingsPage } from '#lib/server/pages/readings.ts';

export const load = () => readingsPage(loadAtlas());
