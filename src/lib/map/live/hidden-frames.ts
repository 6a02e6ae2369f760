import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Until all that the map asked for has come, the still map hides it, and what each frame would paint is seen by nobody.
 * MapLibre goes on with everything else that a frame does: it fetches tiles, places names and says when it is idle.
 * In software, painting is most of what a frame costs.
 */
export class HiddenFrames {
	readonly #map: MapLibreMap;
	readonly #painter: MapLibreMap['painter'];
	#isHidden = true;

	constructor(map: MapLibreMap) {
		this.#map = map;
		this.#painter = map.painter;
		this.#painter.render = () => undefined;
	}

	/** From now on the map is painted. Says whether it was not before, and draws a frame for that. */
	end(): boolean {
		if (!this.#isHidden) return false;
		this.#isHidden = false;
		// The method of the class stands behind it again.
		delete (this.#painter as Partial<MapLibreMap['painter']>).render;
		this.#map.triggerRepaint();
		return true;
	}
}
