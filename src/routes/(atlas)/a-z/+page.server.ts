import { loadAtlas } from '#lib/server/atlas.ts';
import { aToZPage } from '#lib/server/describe-a-z.ts';

export const load = () => aToZPage(loadAtlas());
