import { json } from '@sveltejs/kit';
import { itemAt } from '#lib/atlas/atlas.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { finerLines } from '#lib/server/map/lines.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { found } from '#lib/server/pages/respond.ts';

export const prerender = true;
export const entries = () => loadAtlas().corridors.map(({ id }) => ({ corridor: slugOf(id) }));

/** The lines of a corridor as they are drawn from near by. */
export const GET = ({ params }) =>
	json(finerLines(loadAtlas(), found(itemAt(loadAtlas(), 'corridors', params.corridor))));
