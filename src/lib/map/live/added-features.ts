import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { MapLineFeature, MapPointFeature } from '#lib/map-data/map-features.ts';

/** Features that a page adds to those that a source begins with. */
export class AddedFeatures {
	readonly #map: MapLibreMap;
	readonly #source: 'points' | 'lines';
	#features: readonly (MapLineFeature | MapPointFeature)[] = [];

	constructor(map: MapLibreMap, source: 'points' | 'lines') {
		this.#map = map;
		this.#source = source;
	}

	/** In place of those added before. */
	set(features: readonly (MapLineFeature | MapPointFeature)[]) {
		const remove = this.#features.map(({ properties }) => properties.id);
		if (remove.length + features.length === 0) return;
		this.#features = features;
		void this.#map.getSource<GeoJSONSource>(this.#source)?.updateData({ remove, add: [...features] });
	}

	/** Where the source was read again. */
	restore() {
		this.set(this.#features);
	}
}
