import type { Map as MapLibreMap } from 'maplibre-gl';

type Painter = MapLibreMap['painter'];
type Frame = Parameters<Painter['render']>;
type Style = MapLibreMap['style'];
type Place = Style['_updatePlacement'];

const longest = 8; // ms of a frame: a program takes 20 to 40 in software, so mostly one is made in each

/**
 * Until all that the map asked for has come, the still map hides it, and what a frame would paint is seen by nobody. So
 * frames are not painted. They make the programs that the picture will need, a few layers in each,
 * while MapLibre's worker reads the data. The first frame that has all of it is painted.
 */
export class HiddenFrames {
	readonly #map: MapLibreMap;
	readonly #painter: Painter;
	readonly #style: Style;
	readonly #onshow: (haveNamesChosen: boolean) => void;
	readonly #drawn = new Set<string>();
	#isHidden = true;

	/** `onshow` is told when frames are painted from now on, and whether names have chosen their places for the first. */
	constructor(map: MapLibreMap, onshow: (haveNamesChosen: boolean) => void) {
		this.#map = map;
		this.#painter = map.painter;
		this.#style = map.style;
		this.#onshow = onshow;
		const render = this.#painter.render.bind(this.#painter);
		this.#painter.render = (...frame) => (this.#isReady ? this.#show(render, frame) : this.#prepare(render, frame));
		const place = this.#style._updatePlacement.bind(this.#style);
		this.#style._updatePlacement = (...options) => this.#place(place, options);
	}

	/**
	 * MapLibre places all names in each frame of a map that does not fade, and those of new tiles must have been met once. Until
	 * the first frame is painted it takes a few at a time, as for a map that fades.
	 */
	#place(place: Place, [transform, showBoxes, , crossSources]: Parameters<Place>): boolean {
		if (!this.#isReady) {
			place(transform, showBoxes, 1, crossSources);
			return false;
		}
		this.#style.placement.variableOffsets = {};
		return place(transform, showBoxes, 0, crossSources, true);
	}

	get isHidden(): boolean {
		return this.#isHidden;
	}

	get #isReady(): boolean {
		return this.#style.loaded() && this.#undrawn(this.#style).length === 0;
	}

	/** Layers whose data have come, and that were not drawn yet. */
	#undrawn(style: Style): string[] {
		return style._order.filter((layer) => !this.#drawn.has(layer) && hasData(style, layer));
	}

	/** Draws layers for the first time, into a corner of one pixel. */
	#prepare(render: Painter['render'], [style, transform, data]: Frame) {
		const { gl } = this.#painter.context;
		const all = style._order;
		const begin = performance.now();
		gl.enable(gl.SCISSOR_TEST);
		gl.scissor(0, 0, 1, 1);
		try {
			for (const id of this.#undrawn(style)) {
				if (performance.now() - begin > longest) break;
				this.#drawn.add(id);
				style._order = [id];
				render(style, transform, data);
			}
		} finally {
			style._order = all;
			gl.disable(gl.SCISSOR_TEST);
		}
		if (style.loaded() || this.#undrawn(style).length > 0) this.#map.triggerRepaint();
	}

	#show(render: Painter['render'], frame: Frame) {
		this.#paint(true);
		render(...frame);
	}

	/** From now on the map is painted. The methods of the classes stand behind these again. */
	#paint(haveNamesChosen: boolean) {
		this.#isHidden = false;
		delete (this.#painter as Partial<Painter>).render;
		delete (this.#style as Partial<Style>)._updatePlacement;
		this.#onshow(haveNamesChosen);
	}

	/** Paints what has come, should not all have. */
	end() {
		if (!this.#isHidden) return;
		this.#paint(false);
		this.#map.triggerRepaint();
	}
}

function hasData({ _layers: layers, tileManagers }: Style, id: string): boolean {
	const { source = '' } = layers[id] ?? {};
	return source !== '' && (tileManagers[source]?.getVisibleCoordinates().length ?? 0) > 0;
}
