import { loadAtlas } from '#lib/server/atlas.ts';
import { comparePage } from '#lib/server/describe-evidence.ts';

export const load = () => comparePage(loadAtlas());
