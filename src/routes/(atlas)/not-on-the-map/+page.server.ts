import { loadAtlas } from '#lib/server/atlas.ts';
import { notOnMapPage } from '#lib/server/describe-evidence.ts';

export const load = () => notOnMapPage(loadAtlas());
