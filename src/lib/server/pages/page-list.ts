import type { Atlas } from '#lib/atlas/atlas.ts';
import { letterPages } from './a-z.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { stepEntries } from './readings.ts';
import { tieListPaths } from './ties.ts';
import { stretchEntries } from './stretch.ts';
import { preparedAnswers } from './ways.ts';
import { itemKinds } from '#lib/atlas/vocabulary.ts';

/** The path of every page that a search engine should know. */
export function pagePaths(atlas: Atlas): `/${string}`[] {
	return [
		'/',
		'/a-z',
		'/about',
		'/changes',
		'/compare',
		'/crossings',
		'/data',
		'/known',
		'/not-on-the-map',
		'/readings',
		'/ways',
		...itemKinds.map((kind): `/${string}` => `/${kind}`),
		...[...atlas.itemById.keys()].map((id): `/${string}` => `/${id}`),
		...tieListPaths(atlas),
		...stretchEntries(atlas).map(({ corridor, country }): `/${string}` => `/crossings/${corridor}/${country}`),
		...preparedAnswers(atlas).map(({ question }): `/${string}` => `/ways/${question.id}`),
		...atlas.readings.map(({ document: { id } }): `/${string}` => `/readings/${slugOf(id)}`),
		...letterPages(atlas).map(({ slug }): `/${string}` => `/a-z/${slug}`),
		...stepEntries(atlas).map(({ document, step }): `/${string}` => `/readings/${document}/${step}`)
	];
}
