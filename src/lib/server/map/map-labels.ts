import { distance } from '@turf/turf';
import type { FeatureCollection, Point } from 'geojson';
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Country } from '#lib/atlas/country.ts';
import type { Place } from '#lib/atlas/place.ts';
import { listed } from '#lib/map-data/map-features.ts';
import { once } from '#lib/memo/once.ts';
import { layerOfEvent, layersOfNode, symbolOfEvent } from '#lib/server/pages/layer-entries.ts';
import {
	baseLabels,
	byName,
	isSame,
	labelsCalled,
	nodesByCity,
	reachKm,
	type BaseLabel,
	type BaseLabelFeature
} from './base-labels.ts';
import { withRoomForCountries } from './country-names.ts';
import { whenOf } from './when.ts';
import { namesByDocument } from './names-by-document.ts';

/** The names of the base map, marked where the atlas has the same place or node, and as documents write them. */
export const mapLabels = once(findLabels);

function findLabels(atlas: Atlas): FeatureCollection<Point, BaseLabel> {
	const nodes = nodesByCity(atlas);
	const placesByName = byName(atlas.places, ({ name, otherNames }) => [name, ...otherNames]);
	return {
		type: 'FeatureCollection',
		features: withRoomForCountries(
			atlas,
			baseLabels().features.flatMap((label) => {
				const place = placesByName
					.get(label.properties.name)
					?.find((known) => isSame(label, known) || isAreaAround(label, known));
				const layers = [...nodes].flatMap(([node, city]) => (city === label ? layersOfNode(node) : []));
				const country =
					label.properties.kind === 'country'
						? atlas.countries.find(({ iso }) => iso === label.properties.iso)
						: undefined;
				const properties = {
					...label.properties,
					...(place ? { place: place.id } : {}),
					...(layers.length > 0 ? { nodeLayers: listed(layers) } : {}),
					...(country ? namesByDocument(atlas, country, label.properties.name) : {}),
					...(country ? signsIn(atlas, country) : {})
				};
				return isNamedByCity(label) ? [] : [{ ...label, properties }];
			})
		)
	};
}

/**
 * As the map draws them: without the code of a country, for which nobody asks there, and with ids for those that come and
 * go with what happened.
 */
export const labelsFile = once((atlas: Atlas): FeatureCollection<Point, BaseLabel> => ({
	type: 'FeatureCollection',
	features: mapLabels(atlas).features.map((label, index) => {
		const { iso: _, ...properties } = label.properties;
		const id = properties.sign0 ? { id: `labels/${index}` } : {};
		return { ...label, properties: { ...id, ...properties }, geometry: roughly(label) };
	})
}));

/** No more digits than are seen at the nearest zoom: of a city, a pixel; of an area, what its name has to spare. */
function roughly({ properties: { kind }, geometry }: BaseLabelFeature): Point {
	const digits = kind === 'city' ? 3 : 2;
	return { type: 'Point', coordinates: geometry.coordinates.map((degrees) => Number(degrees.toFixed(digits))) };
}

/** A sea within a region of the atlas that bears its name too: one of the names is enough. */
function isAreaAround({ properties: { kind, name }, geometry }: BaseLabelFeature, place: Place): boolean {
	const isNamed = kind === 'sea' && place.withinKm === undefined && place.otherNames.includes(name);
	return isNamed && distance(geometry.coordinates, place.position) < reachKm['sea']!;
}

/** A region called after a city in it. */
function isNamedByCity({ properties: { kind, name }, geometry }: BaseLabelFeature): boolean {
	return (
		kind === 'region' &&
		labelsCalled(name).some(
			(other) => other.properties.kind === 'city' && distance(other.geometry.coordinates, geometry.coordinates) < 100
		)
	);
}

/** The signs of what happened in a country as a whole. */
function signsIn(
	atlas: Atlas,
	country: Country
): Pick<BaseLabel, 'sign0' | 'sign1' | 'sign2' | 'events' | 'since' | 'first' | 'last'> {
	const shared = atlas.events.filter((event) => layerOfEvent(atlas, event) === 'events' && event.at.includes(country));
	const [sign0, sign1, sign2] = new Set(shared.map(symbolOfEvent));
	if (!sign0) return {};
	return {
		sign0,
		...(sign1 ? { sign1 } : {}),
		...(sign2 ? { sign2 } : {}),
		events: shared.length,
		...whenOf(atlas, shared)
	};
}
