import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { changesPage } from '#lib/server/pages/changes.ts';

export const load = () => changesPage(loadAtlas());
