import { isItemId } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import { readFeatureId } from './feature-id.ts';

export type CountryByIso = Readonly<Record<string, { readonly id: ItemId; readonly name: string }>>;

/** What a feature of the map leads to. */
export interface Lead {
	/** Only a stop of several corridors, and a gathering of events, lead to more than one item. */
	readonly items: readonly [ItemId, ...ItemId[]];
	readonly name: string;
	/** Of a gathering, the name of each item. */
	readonly names?: readonly string[];
	/** What is singled out on the page of a corridor. */
	readonly leg?: string;
	readonly node?: string;
	/** Ids of the layers that show it; empty where no switch hides it. */
	readonly layers: readonly string[];
}

/** By the feature's properties, as the map's files have them: the same for the live map and the still one. */
export function leadOf(properties: Readonly<Record<string, unknown>>, countryByIso: CountryByIso): Lead | undefined {
	const { id = '', name = '', layer, layers, iso, shield } = properties as Record<string, string | undefined>;
	if (iso !== undefined) {
		const country = Object.hasOwn(countryByIso, iso) ? countryByIso[iso] : undefined;
		return country && { items: [country.id], name: country.name, layers: [] };
	}
	if (shield !== undefined) {
		const corridor = `corridors/${shield}`;
		return isItemId(corridor) ? { items: [corridor], name: String(properties['mark']), layers: [shield] } : undefined;
	}
	const ref = readFeatureId(id);
	const shownBy = layer === undefined ? (layers ?? '').split(',').filter(Boolean) : [layer];
	const one = (item: string): Lead | undefined =>
		isItemId(item) ? { items: [item], name, layers: shownBy } : undefined;
	switch (ref?.kind) {
		case undefined:
		case 'drawn':
			return undefined;
		case 'leg':
		case 'earlier': {
			const lead = one(`corridors/${ref.corridor}`);
			return lead && { ...lead, leg: ref.leg };
		}
		case 'node': {
			const [first, ...others] = shownBy.map((corridor) => `corridors/${corridor}`).filter(isItemId);
			return first && { items: [first, ...others], name, node: ref.node, layers: shownBy };
		}
		case 'gathering': {
			const events = (JSON.parse(String(properties['events'])) as [string, string][]).filter(([item]) =>
				isItemId(item)
			);
			const [first, ...others] = events.map(([item]) => item as ItemId);
			const names = events.map(([, known]) => known);
			return first && { items: [first, ...others], name: names.join('; '), names, layers: shownBy };
		}
		case 'place':
			return one(`places/${ref.place}`);
		case 'tie':
			return one(`ties/${ref.tie}`);
		case 'path':
		case 'event':
		case 'end':
			return one(`events/${ref.event}`);
		default:
			return ref satisfies never;
	}
}
