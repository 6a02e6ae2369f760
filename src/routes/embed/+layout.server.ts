import { loadAtlas } from '#lib/server/atlas.ts';
import { frameOf } from '#lib/server/frame.ts';

export const load = () => frameOf(loadAtlas());
