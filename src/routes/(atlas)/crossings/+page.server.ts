import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { crossingsPage } from '#lib/server/pages/crossings.ts';

export const load = () => crossingsPage(loadAtlas());
