import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * MapLibre leaves a name on the side where it stood, even when the sign that was in its way has gone: names must not hop
 * about while the map moves. Once everything has come, and after a change of style or size, they choose anew, so that an
 * address gives one picture however the reader came to it and in whatever order the data did.
 */
export class NameSides {
	readonly #map: MapLibreMap;
	#isDue = false;

	constructor(map: MapLibreMap) {
		this.#map = map;
		for (const change of ['style.load', 'resize'] as const) map.on(change, () => this.mayChange());
	}

	/** Something that names made room for may be gone, as soon as the map has drawn what it is to draw. */
	mayChange() {
		this.#isDue = true;
	}

	/** They have just chosen, with nothing in their way but each other. */
	haveChosen() {
		this.#isDue = false;
	}

	/** Lets the names of a map at rest choose, if they are to. Says whether the map draws once more for that. */
	choose(): boolean {
		if (!this.#isDue) return false;
		this.#isDue = false;
		this.#map.style.placement.variableOffsets = {};
		this.#map.triggerRepaint();
		return true;
	}
}
