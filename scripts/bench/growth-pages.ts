import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { letterPages } from '#lib/server/pages/a-z.ts';
import { placeTileSet, pointFromTiles } from '#lib/server/map/place-tiles.ts';

/**
 * The pages and files of a pack that a look at its map needs: everything but the pages of places that come by tiles, of
 * which the first few stand for all.
 */
export function pagesToLookAt(pack: string, others: number): { paths: string[]; left: number } {
	const { atlas } = checkPack(pack);
	const isOther = (id: string) => pointFromTiles(atlas, id) !== undefined;
	const ids = [...atlas.itemById.keys()].filter((id) => !id.startsWith('documents/'));
	const otherIds = ids.filter(isOther);
	const layers = [...atlas.corridors, ...atlas.events].map(({ id }) => `/geodata/${id}.geojson`);
	const tiles = placeTileSet(atlas)?.addresses ?? [];
	const shown = [...ids.filter((id) => !isOther(id)), ...otherIds.slice(0, others)];
	return {
		paths: [
			'/',
			'/404',
			'/places',
			'/a-z',
			...letterPages(atlas).map(({ slug }) => `/a-z/${slug}`),
			...shown.map((id) => `/${id}`),
			...layers,
			...['places.geojson', 'events.geojson', 'excerpts.json', 'documents.json'].map((file) => `/geodata/${file}`),
			...['lines', 'points', 'labels'].map((name) => `/geodata/map/${name}.geojson`),
			...tiles.map(({ z, x, y }) => `/geodata/map/places/${z}/${x}/${y}.pbf`)
		],
		left: otherIds.length - others
	};
}
