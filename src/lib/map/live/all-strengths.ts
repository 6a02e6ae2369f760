import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Shown } from '#lib/map/style/strength.ts';
import { Strengths, type StrengthHooks } from './strengths.ts';

/** How strongly the map draws its features, source by source. */
export class AllStrengths {
	readonly #ofSources: readonly Strengths[];

	constructor(map: MapLibreMap, begun: Shown, hooks: StrengthHooks) {
		this.#ofSources = (['lines', 'points', 'labels', 'ties'] as const).map(
			(source) => new Strengths(map, source, begun, hooks)
		);
	}

	get isFetching(): boolean {
		return this.#ofSources.some(({ isFetching }) => isFetching);
	}

	/** To be called when the map has changed. Says whether that changes the picture. */
	show(shown: Shown): boolean {
		return this.#ofSources.map((strengths) => strengths.show(shown)).includes(true);
	}

	/** Asks ahead for the features, of those sources that are there: the first change then waits for nothing. */
	load() {
		for (const strengths of this.#ofSources) void strengths.load();
	}

	restore() {
		for (const strengths of this.#ofSources) strengths.restore();
	}
}
