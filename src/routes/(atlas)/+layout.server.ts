import { loadAtlas } from '#lib/server/atlas.ts';
import { layerEntries } from '#lib/server/layers.ts';

export const load = () => {
	const atlas = loadAtlas();
	const [lng = 0, lat = 0] = atlas.view.center;
	return {
		title: atlas.title,
		edition: atlas.edition,
		introduction: atlas.introduction,
		home: { zoom: atlas.view.zoom, center: [lng, lat] as const },
		layers: layerEntries(atlas),
		documents: atlas.documents.map(({ id, name, shortTitle }) => ({ id, name, shortTitle })),
		countryByIso: Object.fromEntries(atlas.countries.map(({ iso, id, name }) => [iso, { id, name }]))
	};
};
