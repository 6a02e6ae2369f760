import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { iconPixelRatio } from '#lib/map/style/icon-name.ts';
import { tieLayers, tiesSource, type TieOptions } from '#lib/map/style/layers/ties.ts';
import { dark } from '#lib/palette/dark.ts';
import { light } from '#lib/palette/light.ts';
import { tieIcons } from '#lib/palette/tie-signs.ts';
import { changeStyle } from './change-style.ts';
import { giveDashesRows } from './dash-rows.ts';
import { drawShape } from './draw-icon.ts';

/** The ties between states on the live map. They and this program come when a reader first switches them on. */
export class TiesOnMap {
	readonly #map: MapLibreMap;
	#options: TieOptions;
	/** All of them, once they have come. */
	#ids: readonly string[] = [];
	#lit: ReadonlySet<string> = new Set();
	#faded: readonly string[] = [];

	constructor(map: MapLibreMap, options: TieOptions) {
		this.#map = map;
		this.#options = options;
		for (const palette of [light, dark]) {
			for (const { name, shape, colour } of tieIcons(palette)) {
				map.addImage(name, drawShape(shape, colour, palette), { pixelRatio: iconPixelRatio });
			}
		}
		map.addSource('ties', tiesSource(options.origin));
		const layers = tieLayers(options);
		giveDashesRows(
			map,
			layers.map(({ layer }) => layer)
		);
		for (const { layer, below } of layers) map.addLayer(layer, below);
		void map
			.getSource<GeoJSONSource>('ties')
			?.getData()
			.then((data) => {
				const { features } = data as FeatureCollection;
				this.#ids = [...new Set(features.map(({ properties }) => String(properties?.['id'])))];
				this.fade(this.#lit);
			});
	}

	/** Changes what differs. */
	show(options: TieOptions) {
		const [before, after] = [this.#options, options].map((of) => ({
			layers: tieLayers(of).map(({ layer }) => layer)
		}));
		this.#options = options;
		changeStyle(this.#map, before!, after!);
	}

	/** Lets all others drop back; none, where no tie is meant. */
	fade(lit: ReadonlySet<string>) {
		this.#lit = lit;
		const faded = lit.size > 0 ? this.#ids.filter((id) => !lit.has(id)) : [];
		for (const id of this.#faded) this.#map.removeFeatureState({ source: 'ties', id }, 'isFaded');
		this.#faded = faded;
		this.restore();
	}

	/** A style that was read again has forgotten all states. */
	restore() {
		for (const id of this.#faded) this.#map.setFeatureState({ source: 'ties', id }, { isFaded: true });
	}
}
