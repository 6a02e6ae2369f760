import { loadAtlas } from '#lib/server/atlas.ts';
import { layerEntries } from '#lib/server/layers.ts';

export const load = () => {
	const atlas = loadAtlas();
	const [lng = 0, lat = 0] = atlas.view.center;
	return {
		title: atlas.title,
		home: { zoom: atlas.view.zoom, center: [lng, lat] as const },
		layers: layerEntries(atlas),
		countryByIso: Object.fromEntries(atlas.countries.map(({ iso, id, name }) => [iso, { id, name }]))
	};
};
