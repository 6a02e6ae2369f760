import type { Map as MapLibreMap } from 'maplibre-gl';

type Painter = MapLibreMap['painter'];
type Frame = Parameters<Painter['render']>;

const longest = 8; // ms of a frame: a program takes 20 to 40 in software, so mostly one is made in each

/**
 * Until all that the map asked for has come, the still map hides it, and what a frame would paint is seen by nobody. So
 * frames are not painted. They make the programs that the picture will need, a few layers in each, while MapLibre's worker
 * reads the data; MapLibre goes on with everything else, fetches tiles, places names and says when it is idle.
 */
export class HiddenFrames {
	readonly #map: MapLibreMap;
	readonly #painter: Painter;
	readonly #drawn = new Set<string>();
	#isHidden = true;

	constructor(map: MapLibreMap) {
		this.#map = map;
		this.#painter = map.painter;
		const render = this.#painter.render.bind(this.#painter);
		this.#painter.render = (...frame) => this.#prepare(render, frame);
	}

	/** Draws layers whose data have come, for the first time, into a corner of one pixel. */
	#prepare(render: Painter['render'], [style, transform, data]: Frame) {
		const { gl } = this.#painter.context;
		const all = style._order;
		const begin = performance.now();
		gl.enable(gl.SCISSOR_TEST);
		gl.scissor(0, 0, 1, 1);
		try {
			for (const id of all.filter((layer) => !this.#drawn.has(layer) && hasData(style, layer))) {
				if (performance.now() - begin > longest) return this.#map.triggerRepaint();
				this.#drawn.add(id);
				style._order = [id];
				render(style, transform, data);
			}
		} finally {
			style._order = all;
			gl.disable(gl.SCISSOR_TEST);
		}
	}

	/** From now on the map is painted. Says whether it was not before, and draws a frame for that. */
	end(): boolean {
		if (!this.#isHidden) return false;
		this.#isHidden = false;
		// The method of the class stands behind it again.
		delete (this.#painter as Partial<Painter>).render;
		this.#map.triggerRepaint();
		return true;
	}
}

function hasData({ _layers: layers, tileManagers }: Frame[0], id: string): boolean {
	const { source = '' } = layers[id] ?? {};
	return source !== '' && (tileManagers[source]?.getVisibleCoordinates().length ?? 0) > 0;
}
