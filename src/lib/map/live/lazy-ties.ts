import type { Map as MapLibreMap } from 'maplibre-gl';
import type { StyleOptions } from '#lib/map/style/options.ts';
import type { TiesOnMap } from './ties-on-map.ts';

export const hasTies = ({ layers }: StyleOptions) => layers.some(({ kind, isOn }) => kind === 'ties' && isOn);

interface Hooks {
	/** Runs a change once the map takes changes. */
	readonly onceReady: (change: () => void) => void;
	/** The layer is on its way; or it has come, or cannot be had. */
	readonly onfetch: () => void;
	readonly oncome: () => void;
}

/** The layer of ties between states, whose program comes when it is first switched on. */
export class LazyTies {
	readonly #map: MapLibreMap;
	readonly #hooks: Hooks;
	#layer: TiesOnMap | undefined;
	#options: StyleOptions;
	isFetching = false;

	constructor(map: MapLibreMap, options: StyleOptions, hooks: Hooks) {
		this.#map = map;
		this.#options = options;
		this.#hooks = hooks;
	}

	async show(options: StyleOptions) {
		this.#options = options;
		this.#layer?.show({ ...options, isOn: hasTies(options) });
		if (this.#layer || this.isFetching || !hasTies(options)) return;
		this.isFetching = true;
		this.#hooks.onfetch();
		const program = await import('./ties-on-map.ts').catch(() => undefined);
		this.isFetching = false;
		this.#hooks.onceReady(() => {
			const options = { ...this.#options, isOn: hasTies(this.#options) };
			if (program) this.#layer = new program.TiesOnMap(this.#map, options);
			this.#hooks.oncome();
		});
	}

	/** All but some of them drop back. */
	fade(kept: ReadonlySet<string>) {
		this.#layer?.fade(kept);
	}

	/** Puts the layer back into a style that was read anew. */
	restore() {
		this.#layer?.restore();
	}
}
