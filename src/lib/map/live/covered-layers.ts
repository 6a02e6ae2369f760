import type { Map as MapLibreMap } from 'maplibre-gl';
import { baseSourceIds } from '#lib/map-data/base-sources.ts';
import { layerOrder } from '#lib/map/style/layer-order.ts';
import { coveredSources } from './covered-sources.ts';

/** Layers that nobody sees are not drawn, and so their tiles not fetched. */
export class CoveredLayers {
	readonly #map: MapLibreMap;
	#covered = '';

	constructor(map: MapLibreMap) {
		this.#map = map;
	}

	/** To be called when the camera has moved, and the style is there. */
	update() {
		const map = this.#map;
		const bounds = map.getBounds();
		const covered = coveredSources(map.getZoom(), [
			bounds.getWest(),
			bounds.getSouth(),
			bounds.getEast(),
			bounds.getNorth()
		]);
		if (String(covered) === this.#covered) return;
		this.#covered = String(covered);
		for (const source of baseSourceIds) {
			const visibility = covered.includes(source) ? 'none' : 'visible';
			for (const id of layerOrder.filter((name) => name.startsWith(`${source}-`))) {
				map.setLayoutProperty(id, 'visibility', visibility, { validate: false });
			}
		}
	}
}
