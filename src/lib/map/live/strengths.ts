import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { isPartOf, strengthOf, type StrongFeature } from '#lib/map/style/strength-of.ts';
import type { Shown, Strong } from '#lib/map/style/strength.ts';
import { isEqual } from './change-style.ts';

export interface StrengthHooks {
	readonly isReady: () => boolean;
	/** Something is on its way. */
	readonly onfetch: () => void;
}

interface State {
	readonly strength: number;
	readonly isPart: boolean;
}

/** What the strength of a source's features depends on: a change of anything else asks for nothing. */
function reasons(source: Strong, { layers, lens, known, time, hasSelection = false }: Shown) {
	if (source === 'ties') return [known];
	if (source === 'labels') return [known, time];
	const off = source === 'lines' ? layers.filter(({ isOn }) => !isOn).map(({ id }) => id) : [];
	return [known, time, lens, hasSelection, off];
}

/**
 * How strongly the features of a source are drawn, by feature-state where that is not what the style began with: so the
 * map is repainted, and no source is read again.
 */
export class Strengths {
	readonly #map: MapLibreMap;
	readonly #source: Strong;
	readonly #begun: Shown;
	readonly #hooks: StrengthHooks;
	#shown: Shown;
	#features: ReadonlyMap<string, StrongFeature> | undefined;
	#states = new Map<string, State>();
	#loading: Promise<void> | undefined;
	/** A change waits for the features, and with it the picture. */
	isFetching = false;

	constructor(map: MapLibreMap, source: Strong, begun: Shown, hooks: StrengthHooks) {
		this.#map = map;
		this.#source = source;
		this.#begun = begun;
		this.#shown = begun;
		this.#hooks = hooks;
	}

	/** Draws all features as they are then. Says whether that changes the picture, now or once they are known. */
	show(shown: Shown): boolean {
		const isAsBefore = isEqual(reasons(this.#source, shown), reasons(this.#source, this.#shown));
		this.#shown = shown;
		if (isAsBefore) return false;
		if (this.#features) return this.#draw(this.#features);
		void this.#drawOnceLoaded();
		return true;
	}

	async #drawOnceLoaded() {
		if (this.isFetching) return;
		this.isFetching = true;
		this.#hooks.onfetch();
		await this.load();
		this.isFetching = false;
		if (this.#hooks.isReady()) this.#map.triggerRepaint(); // or else nothing tells that the map is idle
	}

	/** Asks MapLibre's worker for what is in the source: of what it fetches itself the page sees nothing. */
	load(): Promise<void> {
		this.#loading ??= this.#load().finally(() => (this.#loading = undefined));
		return this.#loading;
	}

	async #load() {
		if (this.#features) return;
		const source = this.#map.getSource<GeoJSONSource>(this.#source);
		const data = (await source?.getData().catch(() => undefined)) as Partial<FeatureCollection> | undefined;
		const ofId = (data?.features ?? []).flatMap(({ properties }) => {
			const id: unknown = properties?.['id'];
			return typeof id === 'string' ? [[id, properties as StrongFeature] as const] : [];
		});
		// Where they failed to come, they may yet.
		if (ofId.length === 0 || !this.#hooks.isReady()) return;
		this.#features = new Map(ofId);
		this.#draw(this.#features);
	}

	#draw(features: ReadonlyMap<string, StrongFeature>): boolean {
		const next = new Map<string, State>();
		for (const [id, feature] of features) {
			const state = this.#differing(feature);
			if (state) next.set(id, state);
		}
		const before = this.#states;
		this.#states = next;
		for (const id of before.keys()) {
			if (next.has(id)) continue;
			for (const key of ['strength', 'isPart']) this.#map.removeFeatureState({ source: this.#source, id }, key);
		}
		for (const [id, state] of next) {
			if (!isEqual(before.get(id), state)) this.#map.setFeatureState({ source: this.#source, id }, state);
		}
		const isOther = !isEqual([...before], [...next]);
		if (isOther) this.#map.triggerRepaint();
		return isOther;
	}

	/** Nothing, where it is as the style says. */
	#differing(feature: StrongFeature): State | undefined {
		const of = (shown: Shown) => ({
			strength: strengthOf(this.#source, feature, shown),
			isPart: isPartOf(feature, shown)
		});
		const [now, begun] = [of(this.#shown), of(this.#begun)];
		return isEqual(now, begun) ? undefined : now;
	}

	/** A style that was read again has forgotten all states. */
	restore() {
		for (const [id, state] of this.#states) this.#map.setFeatureState({ source: this.#source, id }, state);
	}
}
