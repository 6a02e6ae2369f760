import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapLayer } from '#lib/map/style/options.ts';
import { isDrawn, type Focus } from '#lib/page-data/focus.ts';
import type { HoverTarget } from '#lib/state/hover.svelte.ts';
import { AddedFeatures } from './added-features.ts';
import { FeatureStates } from './feature-state.ts';
import type { HitOptions } from './hits.ts';
import type { LazyTies } from './lazy-ties.ts';

interface Surroundings {
	readonly ties: Pick<LazyTies, 'fade'>;
	readonly hitOptions: () => Omit<HitOptions, 'pointer'>;
	/** Called before the map has to be drawn anew. */
	readonly onchange: () => void;
}

/** What of the map a page is about, and what pointer or focus is on. */
export class SelectedFeatures {
	readonly #states: FeatureStates;
	readonly #points: AddedFeatures;
	readonly #lines: AddedFeatures;
	readonly #ties: Surroundings['ties'];
	#focus: Focus | undefined;
	#whole: Focus | undefined;
	#hovered: HoverTarget | undefined;

	constructor(map: MapLibreMap, { ties, hitOptions, onchange }: Surroundings) {
		this.#states = new FeatureStates(map, hitOptions, onchange);
		this.#points = new AddedFeatures(map, 'points');
		this.#lines = new AddedFeatures(map, 'lines');
		this.#ties = ties;
	}

	/** Something on the map is what the page is about. */
	get isDrawn(): boolean {
		return isDrawn(this.#focus) || isDrawn(this.#whole);
	}

	/** A part of what a page is about, or all of it. `mark` brings it out. */
	set(focus: Focus | undefined, whole: Focus | undefined) {
		this.#points.set(focus?.others ?? []);
		this.#lines.set(focus?.drawn ?? []);
		this.#focus = focus;
		this.#whole = whole;
	}

	/** Brings out what is selected, of layers that are on, and lets the rest drop back. */
	mark(layers: readonly MapLayer[]) {
		// An event without a layer of its own is on the one that events share.
		const isOn = (id: string) =>
			(layers.find((layer) => layer.id === id) ?? layers.find(({ kind }) => kind === 'events'))?.isOn;
		this.#states.select(this.#focus, this.#whole, (id) => isOn(id) ?? false);
		this.#ties.fade(new Set(this.#focus?.ties));
	}

	hover(target: HoverTarget | undefined) {
		this.#hovered = target;
		this.hoverAgain();
	}

	/** More of what is pointed at may have been loaded since. */
	hoverAgain() {
		this.#states.hover(this.#hovered);
	}

	/** Puts back what a source that was read again has forgotten. */
	restoreAdded() {
		this.#points.restore();
		this.#lines.restore();
	}

	/** Puts back what a style that was read again has forgotten. */
	restore() {
		this.restoreAdded();
		this.#states.restore();
	}
}
