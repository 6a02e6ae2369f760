import { rewind } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { legsOf, nodesOf, type Corridor } from '#lib/atlas/corridor.ts';
import type { AtlasEvent } from '#lib/atlas/event.ts';
import { slugOf, type Item } from '#lib/atlas/item.ts';
import type { Licence } from '#lib/atlas/vocabulary.ts';
import { downloadWords } from '#lib/words/en/downloads.ts';

/** Licence texts that every download carries. */
export const attributions: Record<Licence, string> = downloadWords.attributions;

/** What happened in a country as a whole has no geometry. */
type Located = Geometry | null;
type Download = FeatureCollection<Located> & { name: string; attribution: string };

/** A collection for readers: RFC 7946, string ids, right-hand rule, and its licences inside. */
function download(name: string, licences: Iterable<Licence>, features: Feature<Located>[]): Download {
	return {
		type: 'FeatureCollection',
		name,
		attribution: [...new Set(licences)]
			.sort()
			.map((licence) => attributions[licence])
			.join('; '),
		features: features.map((feature) => (isArea(feature) ? (rewind(feature) as Feature) : feature))
	};
}

/** Only areas have a winding; turf would turn lines round too, and a leg runs from `from` to `to`. */
function isArea(feature: Feature<Located>): feature is Feature {
	return feature.geometry?.type === 'Polygon' || feature.geometry?.type === 'MultiPolygon';
}

function excerptIds(atlas: Atlas, item: Item): string[] {
	return excerptsAbout(atlas, item).map((excerpt) => excerpt.id);
}

/** Legs, then the nodes they join. */
export function corridorGeojson(atlas: Atlas, corridor: Corridor): Download {
	const excerpts = excerptIds(atlas, corridor);
	const legs = legsOf(corridor);
	return download(
		corridor.name,
		[...legs.map(({ licence }) => licence), 'ODbL-1.0'],
		[
			...legs.map((leg): Feature => ({
				type: 'Feature',
				id: leg.id,
				properties: {
					name: `${leg.from.name} – ${leg.to.name}`,
					kind: 'leg',
					otherNames: [],
					excerpts,
					corridor: slugOf(corridor.id),
					from: leg.from.id,
					to: leg.to.id,
					mode: leg.mode,
					status: leg.status,
					statusAsOf: leg.statusAsOf ?? null,
					statusBasis: leg.statusBasis,
					statusReference: leg.statusReference ?? null,
					statusAddress: leg.statusAddress ?? null,
					statusNote: leg.statusNote ?? null,
					countries: leg.countries,
					course: leg.course,
					courseWithinKm: leg.courseWithinKm ?? null,
					lengthKm: leg.lengthKm,
					statedKm: leg.statedKm ?? null,
					statedKmReference: leg.statedKmReference ?? null,
					licence: leg.licence,
					inDocuments: false
				},
				geometry: { type: 'LineString', coordinates: [...leg.coordinates] }
			})),
			...nodesOf(corridor).map((node): Feature => ({
				type: 'Feature',
				id: node.id,
				properties: {
					name: node.name,
					kind: node.kind,
					otherNames: node.otherNames,
					excerpts,
					corridor: slugOf(corridor.id),
					country: node.country,
					place: node.place?.id ?? null,
					withinKm: node.withinKm,
					basis: node.basis,
					reference: node.reference ?? null,
					asOf: node.asOf ?? null,
					inDocuments: node.place !== undefined
				},
				geometry: { type: 'Point', coordinates: node.position }
			}))
		]
	);
}

export function placesGeojson(atlas: Atlas): Download {
	return download(
		downloadWords.names.places,
		['CC-BY-4.0', 'public-domain'],
		atlas.places.map((place): Feature => ({
			type: 'Feature',
			id: slugOf(place.id),
			properties: {
				name: place.name,
				kind: place.placeKind,
				otherNames: place.otherNames,
				excerpts: excerptIds(atlas, place),
				country: place.country ?? null,
				basis: place.basis,
				reference: place.reference,
				asOf: place.asOf ?? null,
				withinKm: place.withinKm ?? null,
				inDocuments: true
			},
			geometry: { type: 'Point', coordinates: place.position }
		}))
	);
}

/** The parts of an event that has a geometry of its own, or a feature for each place or country where it happened. */
export function eventGeojson(atlas: Atlas, event: AtlasEvent): Download {
	const common = {
		otherNames: event.otherNames,
		excerpts: excerptIds(atlas, event),
		event: slugOf(event.id),
		date: event.date,
		until: event.until ?? null
	};
	const located: {
		id: string;
		name: string;
		kind: string;
		country: string | null;
		geometry: Located;
		note?: string | undefined;
	}[] =
		event.parts.length > 0
			? event.parts.map((part) => ({ ...part, kind: part.role, country: null }))
			: event.at.map((spot, index) => ({
					id: index === 0 ? slugOf(event.id) : `${slugOf(event.id)}-${index + 1}`,
					name: event.name,
					kind: event.eventKind,
					country: spot.kind === 'countries' ? spot.iso : null,
					geometry: spot.kind === 'places' ? { type: 'Point', coordinates: spot.position } : null
				}));
	return download(
		event.name,
		event.parts.length > 0 ? event.parts.map(({ licence }) => licence) : ['CC-BY-4.0'],
		located.map(({ id, name, kind, country, note, geometry }): Feature<Located> => ({
			type: 'Feature',
			id,
			properties: { name, kind, ...common, country, note: note ?? event.atNote ?? null },
			geometry
		}))
	);
}

/** The events that share one layer of the map: those that have none of their own. */
export function eventsGeojson(atlas: Atlas): Download {
	const shared = atlas.events.filter((event) => !atlas.eventLayers.includes(event));
	const features = shared.flatMap((event) => {
		const slug = slugOf(event.id);
		// The ids of parts are unique within their event only, and a slash is in no id.
		return eventGeojson(atlas, event).features.map((feature, index) => {
			if (event.parts.length > 0) return { ...feature, id: `${slug}/${feature.id}` };
			return { ...feature, id: index === 0 ? slug : `${slug}/${index + 1}` };
		});
	});
	const licences = shared.flatMap(({ parts }) => parts.map(({ licence }) => licence));
	return download(downloadWords.names.events, [...licences, 'CC-BY-4.0'], features);
}
