import { json } from '@sveltejs/kit';
import { encodeLine } from '#lib/geometry/line-code.ts';
import { drawnLine } from '#lib/server/map/line-scales.ts';
import { trackLines } from '#lib/server/network/track-lines.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';

export const prerender = true;

/** The line of each track of the network, in the order of its file. */
export const GET = () => json(trackLines(loadAtlas()).map((line) => encodeLine(drawnLine(line))));
