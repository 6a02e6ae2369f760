import { loadAtlas } from '#lib/server/atlas.ts';
import { aboutPage } from '#lib/server/describe-about.ts';

export const load = () => aboutPage(loadAtlas());
