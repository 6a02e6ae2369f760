import type { Atlas } from '#lib/atlas/atlas.ts';
import { itemKinds } from '#lib/atlas/vocabulary.ts';

/** The path of every page that a search engine should know. */
export function pagePaths(atlas: Atlas): `/${string}`[] {
	return [
		'/',
		'/a-z',
		'/about',
		'/compare',
		'/not-on-the-map',
		...itemKinds.map((kind): `/${string}` => `/${kind}`),
		...[...atlas.itemById.keys()].map((id): `/${string}` => `/${id}`)
	];
}
