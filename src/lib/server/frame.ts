import type { Atlas } from '#lib/atlas/atlas.ts';
import { byline } from './describe.ts';
import { layerEntries } from './layers.ts';

/** What stands around every page: the layers and what the map has to know of all items. */
export function frameOf(atlas: Atlas) {
	const [lng = 0, lat = 0] = atlas.view.center;
	return {
		title: atlas.title,
		introduction: atlas.introduction,
		edition: atlas.edition,
		home: { zoom: atlas.view.zoom, center: [lng, lat] as const },
		layers: layerEntries(atlas),
		documents: atlas.documents.map((document) => {
			const { id, name, shortTitle, address } = document;
			return { id, name, shortTitle, byline: byline(document), address };
		}),
		countryByIso: Object.fromEntries(atlas.countries.map(({ iso, id, name }) => [iso, { id, name }]))
	};
}
