import type { Map as MapLibreMap, MapGeoJSONFeature } from 'maplibre-gl';
import type { Contents } from '#lib/state/map-contents.svelte.ts';
import { canBeSeen, type HitOptions } from './hits.ts';

/** What of the key's vocabulary can be seen on the map, of the layers that are switched on. */
export function contentsOf(map: MapLibreMap, options: Pick<HitOptions, 'layersOn' | 'then'>): Contents {
	const seen = (layers: readonly string[]): MapGeoJSONFeature[] =>
		map
			.queryRenderedFeatures({ layers: layers.filter((id) => map.getLayer(id)) })
			.filter((feature) => canBeSeen(feature, options));
	const valuesOf = (features: readonly MapGeoJSONFeature[], property: string) =>
		new Set(features.map(({ properties }) => String(properties[property])));
	const lines = seen(['lines']);
	const points = seen(['nodes-symbol', 'places-symbol', 'others-symbol', 'events-symbol', 'ties-symbol']);
	return {
		patterns: valuesOf(lines, 'pattern'),
		symbols: valuesOf(points, 'symbol'),
		borders: valuesOf(seen(['borders']), 'kind'),
		layers: new Set([...valuesOf(lines, 'layer'), ...valuesOf(seen(['ties-line']), 'layers')]),
		hasSoft: lines.some(({ properties }) => properties['isSoft'] === true),
		hasHatched: seen(['areas']).length > 0
	};
}
