import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * MapLibre leaves a name on the side where it stood, even when the sign that was in its way has gone: names must not hop
 * about while the map moves. Once everything has come, and after a change of style or size, they choose anew, so that an
 * address gives one picture however the reader came to it and in whatever order the data did.
 *
 * It also draws nothing of a name that is new in a frame, and one more frame with it. Here names are placed twice for the one.
 */
export class NameSides {
	readonly #map: MapLibreMap;
	#isDue = false;
	#hasBegun = false;

	constructor(map: MapLibreMap) {
		this.#map = map;
		map.on('resize', () => this.mayChange());
		map.on('style.load', () => {
			this.mayChange();
			if (this.#hasBegun) this.#placeAtOnce();
		});
	}

	/** From the first frame that is painted. For that they may have chosen already. */
	begin(haveChosen: boolean) {
		this.#hasBegun = true;
		this.#isDue &&= !haveChosen;
		this.#placeAtOnce();
	}

	#placeAtOnce() {
		const style = this.#map.style as MapLibreMap['style'] | undefined;
		if (!style) return; // a lost graphics context has taken it along
		const place = style._updatePlacement.bind(style);
		style._updatePlacement = (...options) => {
			if (this.#isDue && style.loaded() && !this.#map.isMoving()) {
				this.#isDue = false;
				style.placement.variableOffsets = {};
			}
			return place(...options) && place(...options);
		};
	}

	/** Something that names made room for may be gone, as soon as the map has drawn what it is to draw. */
	mayChange() {
		this.#isDue = true;
	}

	/** Lets the names of a map at rest choose, if they have still to. Says whether the map draws once more for that. */
	choose(): boolean {
		if (this.#isDue) this.#map.triggerRepaint();
		return this.#isDue;
	}
}
