import type { Map as MapLibreMap } from 'maplibre-gl';
import { finerZoom } from '#lib/map-data/map-features.ts';
import type { FinerLines, LineHooks } from './finer-lines.ts';

/** Finer lines, whose program comes once a reader has come near enough. */
export class LazyLines {
	readonly #map: MapLibreMap;
	readonly #origin: string;
	readonly #hooks: LineHooks;
	#lines: FinerLines | undefined;
	#program: 'coming' | 'failed' | undefined;

	constructor(map: MapLibreMap, origin: string, hooks: LineHooks) {
		this.#map = map;
		this.#origin = origin;
		this.#hooks = hooks;
	}

	get isFetching(): boolean {
		return this.#program === 'coming' || (this.#lines?.isFetching ?? false);
	}

	/** To be called when the camera rests, and when lines have come. */
	async update(layersOn: () => readonly string[]) {
		if (!this.#hooks.isReady() || this.#map.getZoom() < finerZoom) return;
		if (!this.#lines) {
			// Browsers do not ask again for a script that has failed once: the coarser lines stay.
			if (this.#program) return;
			this.#program = 'coming';
			this.#hooks.onfetch();
			const program = await import('./finer-lines.ts').catch(() => undefined);
			this.#program = program ? undefined : 'failed';
			this.#map.triggerRepaint(); // or else nothing tells that the map is idle
			if (!program) return;
			this.#lines = new program.FinerLines(this.#map, this.#origin, this.#hooks);
		}
		await this.#lines.update(layersOn());
	}

	/** Where the source was read again. */
	restore() {
		this.#lines?.restore();
	}
}
