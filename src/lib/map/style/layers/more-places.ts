import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { PlaceTiles } from '#lib/map-data/map-features.ts';
import { mapData } from '#lib/map/style/options.ts';

/** Where the features of these layers are, for whatever names one of them. */
export const otherPlaces = { source: 'others', sourceLayer: 'points' } as const;

/** Layers of places, and what each is called for the places that come by tiles. */
const copies: Readonly<Record<string, string>> = {
	'points-ring': 'others-ring',
	'areas-label': 'others-areas-label',
	'places-label': 'others-label',
	'places-symbol': 'others-symbol'
};

export function otherPlacesSource({ bounds, minzoom, maxzoom }: PlaceTiles, origin: string): SourceSpecification {
	return { type: 'vector', tiles: [origin + mapData.others], bounds: [...bounds], minzoom, maxzoom, promoteId: 'id' };
}

/** The layers of places once more, for those that come by tiles: they look the same. */
export function otherPlaceLayers(layers: readonly LayerSpecification[]): LayerSpecification[] {
	return layers.flatMap((layer) => {
		const id = copies[layer.id];
		if (!id) return [];
		return [
			{ ...layer, id, source: otherPlaces.source, 'source-layer': otherPlaces.sourceLayer } as LayerSpecification
		];
	});
}
