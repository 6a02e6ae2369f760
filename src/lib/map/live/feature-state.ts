import type { Map as MapLibreMap } from 'maplibre-gl';
import { itemKindOf, slugOf } from '#lib/atlas/item.ts';
import { featureId, readFeatureId, type FeatureRef } from '#lib/map-data/feature-id.ts';
import type { CountryByIso } from '#lib/map-data/lookup.ts';
import { listed } from '#lib/map-data/map-features.ts';
import { featureStates, type FeatureState, type Lit } from '#lib/map/style/feature-states.ts';
import { otherPlaces } from '#lib/map/style/layers/more-places.ts';
import type { Focus } from '#lib/page-data/focus.ts';
import type { HoverTarget } from '#lib/state/hover.svelte.ts';
import { canBeSeen, type HitOptions } from './hits.ts';
import { HoverRings } from './hover-rings.ts';

interface FeatureKey {
	readonly source: string;
	readonly sourceLayer?: string;
	readonly id: string;
}

/** Which features the page is about, and which the pointer is on, as the style asks for it; points that it is on have a ring. */
export class FeatureStates {
	readonly #map: MapLibreMap;
	readonly #countryByIso: () => CountryByIso;
	/** Called before the map has to be drawn anew. */
	readonly #onchange: () => void;
	readonly #rings: HoverRings;
	#keys: Record<FeatureState, readonly FeatureKey[]> = { isSelected: [], isKept: [], isHovered: [] };

	constructor(map: MapLibreMap, hitOptions: () => Omit<HitOptions, 'pointer'>, onchange: () => void) {
		this.#map = map;
		this.#rings = new HoverRings(map, (feature) => canBeSeen(feature, hitOptions()));
		this.#countryByIso = () => hitOptions().countryByIso;
		this.#onchange = onchange;
	}

	/** Selects a part of what a page is about, or all of it; of lines only those that are switched on. */
	select(focus: Focus | undefined, whole: Focus | undefined, isOn: (layer: string) => boolean) {
		const shown = (ids: readonly string[]) => ids.filter((id) => isLineOn(id, isOn));
		this.#set('isSelected', focus ? keysOf({ ...focus, lines: shown(focus.lines) }) : []);
		this.#set('isKept', whole ? keysOf({ ...whole, lines: shown(whole.lines) }) : []);
	}

	hover(target: HoverTarget | undefined) {
		const keys = target ? this.#keysOfTarget(target) : [];
		this.#set(
			'isHovered',
			keys.filter((key) => !isPoint(key))
		);
		this.#rings.show([...new Set(keys.filter(isPoint).map(({ id }) => id))]);
	}

	/** A style that was read again has forgotten all states. */
	restore() {
		for (const state of featureStates) {
			for (const key of this.#keys[state]) this.#map.setFeatureState(key, { [state]: true });
		}
		this.#light();
	}

	/** Draws the layers that show nothing but what is lit, or no longer. */
	#light() {
		const { isHovered, isSelected, isKept } = this.#keys;
		const isLine = ({ source }: FeatureKey) => source === 'lines';
		const isCountry = ({ sourceLayer }: FeatureKey) => sourceLayer === 'countries';
		const lit: Record<Lit, boolean> = {
			hoveredLines: isHovered.some(isLine),
			meantLines: isSelected.some(isLine) || isKept.some(isLine),
			litCountries: isHovered.some(isCountry) || isSelected.some(isCountry)
		};
		for (const [part, isLit] of Object.entries(lit)) this.#map.setGlobalStateProperty(part, isLit);
	}

	#set(state: FeatureState, asked: readonly FeatureKey[]) {
		const keys = asked.filter(({ source }) => this.#map.getSource(source));
		const next = new Set(keys.map(nameOf));
		const now = new Set(this.#keys[state].map(nameOf));
		const leaving = this.#keys[state].filter((key) => !next.has(nameOf(key)));
		const coming = keys.filter((key) => !now.has(nameOf(key)));
		if (leaving.length + coming.length === 0) return;
		this.#onchange();
		for (const key of leaving) this.#map.removeFeatureState(key, state);
		for (const key of coming) this.#map.setFeatureState(key, { [state]: true });
		this.#keys[state] = keys;
		this.#light();
		this.#map.triggerRepaint();
	}

	/** The features of a target, as far as they are loaded. */
	#keysOfTarget(target: HoverTarget): FeatureKey[] {
		const none = { lines: [], points: [], countries: [] };
		if (target.kind === 'node') return keysOf({ ...none, points: [featureId({ kind: 'node', node: target.id })] });
		if (target.kind === 'leg') {
			const legs = this.#map
				.querySourceFeatures('lines')
				.filter(({ properties }) => String(properties['legs']).includes(listed([target.id])));
			return keysOf({ ...none, lines: legs.map(({ properties }) => String(properties['id'])) });
		}
		const slug = slugOf(target.id);
		const loaded = (source: string, isOurs: (ref: FeatureRef) => boolean) =>
			this.#map
				.querySourceFeatures(source)
				.map((feature) => String(feature.properties['id']))
				.filter((id) => {
					const ref = readFeatureId(id);
					return ref && isOurs(ref);
				});
		const kind = itemKindOf(target.id);
		switch (kind) {
			case 'corridors':
				return keysOf({ ...none, lines: loaded('lines', (ref) => isOfCorridor(ref) && ref.corridor === slug) });
			case 'events':
				return keysOf({
					...none,
					lines: loaded('lines', (ref) => ref.kind === 'path' && ref.event === slug),
					points: loaded('points', (ref) => ref.kind === 'event' && ref.event === slug)
				});
			case 'places':
				return keysOf({ ...none, points: [target.id] });
			case 'countries': {
				const countries = Object.entries(this.#countryByIso());
				return keysOf({ ...none, countries: countries.filter(([, { id }]) => id === target.id).map(([iso]) => iso) });
			}
			case 'ties':
				return keysOf({ ...none, ties: [target.id] });
			case 'organisations':
			case 'documents':
				return [];
			default:
				return kind satisfies never;
		}
	}
}

function keysOf({ lines, points, countries, ties = [] }: Omit<Focus, 'bounds'>): FeatureKey[] {
	return [
		...ties.map((id) => ({ source: 'ties', id })),
		...lines.map((id) => ({ source: 'lines', id })),
		...points.flatMap((id) => [
			{ source: 'points', id },
			{ ...otherPlaces, id }
		]),
		...countries.map((id) => ({ source: 'base', sourceLayer: 'countries', id }))
	];
}

function isOfCorridor(ref: FeatureRef) {
	return ref.kind === 'leg' || ref.kind === 'earlier';
}

function isPoint({ source }: FeatureKey): boolean {
	return source === 'points' || source === otherPlaces.source;
}

function nameOf({ source, id }: FeatureKey): string {
	return `${source}/${id}`;
}

function isLineOn(id: string, isOn: (layer: string) => boolean): boolean {
	const ref = readFeatureId(id);
	if (ref?.kind === 'drawn') return true;
	if (ref && isOfCorridor(ref)) return isOn(ref.corridor);
	return ref?.kind === 'path' && isOn(ref.event);
}
