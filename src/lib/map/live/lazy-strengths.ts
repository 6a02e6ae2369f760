import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Shown } from '#lib/map/style/strength.ts';
import type { StrengthHooks, Strengths } from './strengths.ts';

/** How strongly the map draws its features; the program for that comes with the first change. */
export class LazyStrengths {
	readonly #map: MapLibreMap;
	readonly #begun: Shown;
	readonly #hooks: StrengthHooks;
	#shown: Shown;
	#ofSources: readonly Strengths[] = [];
	#isComing = false;

	constructor(map: MapLibreMap, begun: Shown, hooks: StrengthHooks) {
		this.#map = map;
		this.#begun = begun;
		this.#shown = begun;
		this.#hooks = hooks;
	}

	get isFetching(): boolean {
		return this.#isComing || this.#ofSources.some(({ isFetching }) => isFetching);
	}

	/** To be called when the map has changed. */
	show(shown: Shown) {
		this.#shown = shown;
		if (this.#ofSources.length === 0) void this.#fetch();
		for (const strengths of this.#ofSources) strengths.show(shown);
	}

	async #fetch() {
		if (this.#isComing) return;
		this.#isComing = true;
		this.#hooks.onfetch();
		// Browsers do not ask again for a script that has failed once: lines and signs then stay as the map began.
		const program = await import('./strengths.ts').catch(() => undefined);
		this.#isComing = false;
		if (!this.#hooks.isReady()) return;
		if (program) {
			const { Strengths } = program;
			this.#ofSources = (['lines', 'points', 'labels', 'ties'] as const).map(
				(source) => new Strengths(this.#map, source, this.#begun, this.#hooks)
			);
			this.show(this.#shown);
		}
		this.#map.triggerRepaint(); // or else nothing tells that the map is idle
	}

	/** A source has come that the map did not begin with. */
	come() {
		for (const strengths of this.#ofSources) void strengths.load();
	}

	restore() {
		for (const strengths of this.#ofSources) strengths.restore();
	}
}
