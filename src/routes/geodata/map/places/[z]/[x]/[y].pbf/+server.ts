import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { encodeTile } from '#lib/server/map/encode-tile.ts';
import { placeTileSet } from '#lib/server/map/place-tiles.ts';
import { found } from '#lib/server/pages/respond.ts';

export const prerender = true;
/** None in a pack whose places are few; svelte.config.js allows for it. */
export const entries = () =>
	(placeTileSet(loadAtlas())?.addresses ?? []).map(({ z, x, y }) => ({ z: `${z}`, x: `${x}`, y: `${y}` }));

export const GET = ({ params }) => {
	const tile = { z: Number(params.z), x: Number(params.x), y: Number(params.y) };
	const { pointsOf } = found(placeTileSet(loadAtlas()));
	const bytes = encodeTile(tile, pointsOf(tile));
	return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/x-protobuf' } });
};
