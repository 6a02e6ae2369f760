import { distance } from '@turf/turf';
import type { FeatureCollection, Point, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { CorridorNode } from '#lib/atlas/corridor.ts';
import type { NamesByDocument, SymbolName } from '#lib/map-data/map-features.ts';

export interface BaseLabel extends NamesByDocument {
	/** Of those with signs. */
	id?: string;
	kind: string;
	rank: number;
	minzoom: number;
	/** Another place is better from this zoom. */
	maxzoom?: number;
	/** Of a country, the sides of the point on which the name would stand outside of it, between commas. */
	outside?: string;
	/** Of a country, the signs of what happened in it as a whole, and how many events that is. */
	sign0?: SymbolName;
	sign1?: SymbolName;
	sign2?: SymbolName;
	events?: number;
	/** The day from which on all of them were known. */
	since?: string;
	/** The first and the last day on which they happened. */
	first?: string;
	last?: string;
	name: string;
	local?: string;
	iso?: string;
	/** The place of the atlas that is the same. */
	place?: string;
	/** The layers of a node that is the same, each between commas: where one is on, the node bears the name. */
	nodeLayers?: string;
}

export type BaseLabelFeature = FeatureCollection<Point, BaseLabel>['features'][number];

let labels: FeatureCollection<Point, BaseLabel> | undefined;
export function baseLabels(): FeatureCollection<Point, BaseLabel> {
	labels ??= readLabels();
	return labels;
}

/** Without their ids, for which nobody asks: they would be a seventh of a file that every first visit fetches. */
function readLabels(): FeatureCollection<Point, BaseLabel> {
	const read = JSON.parse(readFileSync('static/base/labels.geojson', 'utf8')) as FeatureCollection<
		Point,
		BaseLabel & { id: string }
	>;
	const features = read.features.map((label) => {
		const { id: _, ...properties } = label.properties;
		return { ...label, properties };
	});
	return { ...read, features };
}

let labelsByName: ReadonlyMap<string, readonly BaseLabelFeature[]> | undefined;

/** Things by each of their names, in their own order: comparing every pair would take too long in a large atlas. */
export function byName<T>(things: readonly T[], namesOf: (thing: T) => readonly string[]): Map<string, T[]> {
	const found = new Map<string, T[]>();
	for (const thing of things) {
		for (const name of new Set(namesOf(thing))) found.set(name, [...(found.get(name) ?? []), thing]);
	}
	return found;
}

interface Located {
	readonly name: string;
	readonly otherNames: readonly string[];
	readonly position: Position;
}

/** Names of the base map by what they say. */
export function labelsCalled(name: string): readonly BaseLabelFeature[] {
	labelsByName ??= byName(baseLabels().features, ({ properties }) => [properties.name]);
	return labelsByName.get(name) ?? [];
}

/** The name of the base map that means the same. */
export function labelOf(item: Located): BaseLabelFeature | undefined {
	return [item.name, ...item.otherNames].flatMap(labelsCalled).find((label) => isSame(label, item));
}

/** The stations and ports that stand for a city of the base map, so that the map names it once: the nearest of each. */
export function nodesByCity(atlas: Atlas): Map<CorridorNode, BaseLabelFeature> {
	const found = new Map<CorridorNode, BaseLabelFeature>();
	const taken = new Set<BaseLabelFeature>();
	for (const node of atlas.nodes) {
		const city = node.corridors.length > 0 && !node.place ? labelOf(node) : undefined;
		if (city?.properties.kind !== 'city' || taken.has(city)) continue;
		taken.add(city);
		found.set(node, city);
	}
	return found;
}

/** How far the name of the base map may lie from an item it means, in kilometres. */
export const reachKm: Record<string, number> = { city: 25, region: 150, sea: 500 };

/** Whether a name of the base map means a place or node: the same name, or one of its names, not too far away. */
export function isSame({ properties: { kind, name }, geometry }: BaseLabelFeature, item: Located): boolean {
	// A sea is not the region around it, though that may bear its name too.
	const names = kind === 'sea' ? [item.name] : [item.name, ...item.otherNames];
	return names.includes(name) && distance(geometry.coordinates, item.position) < (reachKm[kind] ?? 0);
}
