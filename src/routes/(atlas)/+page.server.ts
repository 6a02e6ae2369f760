import { loadAtlas } from '#lib/server/atlas.ts';
import { frontPage } from '#lib/server/describe-front.ts';

export const load = () => frontPage(loadAtlas());
