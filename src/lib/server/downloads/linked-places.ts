import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import type { SourceDocument } from '#lib/atlas/document.ts';
import { findWords } from '#lib/text/find-words.ts';
import type { Place } from '#lib/atlas/place.ts';
import type { PlaceKind } from '#lib/atlas/vocabulary.ts';
import { downloads } from '#lib/page-data/downloads.ts';
import { downloadWords } from '#lib/words/en/downloads.ts';
import { addressOf } from './addresses.ts';
import { byline } from '#lib/server/pages/cards.ts';
import { attributions } from './geojson.ts';

/**
 * The terms used here, as version 1.1 of https://github.com/LinkedPasts/linked-places-format defines them, the newest
 * whose context is published: written out, so that nobody has to fetch them.
 */
const linkedPlacesContext = {
	id: '@id',
	type: '@type',
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	lpo: 'http://linkedpasts.org/ontology/lpo_latest.ttl#',
	aat: 'http://vocab.getty.edu/aat/',
	cito: 'http://purl.org/spar/cito#',
	dct: 'http://purl.org/dc/terms/',
	gn: 'http://www.geonames.org/ontology#',
	geojson: 'https://purl.org/geojson/vocab#',
	'geojson-t': 'https://github.com/kgeographer/geojson-t/',
	FeatureCollection: 'geojson:FeatureCollection',
	Feature: 'geojson:Feature',
	Point: 'geojson:Point',
	features: { '@id': 'lpo:hasFeature', '@container': '@set' },
	properties: 'geojson:properties',
	geometry: 'geojson-t:geometry',
	coordinates: { '@id': 'geojson:coordinates', '@container': '@list' },
	title: 'dct:title',
	attribution: 'dct:rights',
	ccodes: 'gn:countryCode',
	fclasses: 'gn:featureClass',
	names: { '@id': 'lpo:name_attestation', '@container': '@set' },
	toponym: 'lpo:toponym',
	types: { '@id': 'lpo:type_attestation', '@container': '@set' },
	identifier: { '@id': 'dct:identifier', '@type': '@id' },
	sourceLabels: 'lpo:source_label',
	lang: 'dct:language',
	label: 'rdfs:label',
	value: 'rdf:value',
	certainty: 'lpo:has_certainty',
	citations: { '@id': 'cito:cites', '@type': '@id' },
	descriptions: { '@id': 'dct:description', '@type': '@id', '@container': '@set' },
	when: 'lpo:when',
	timespans: { '@id': 'lpo:timespan', '@container': '@set' },
	start: 'lpo:has_start',
	in: 'lpo:in'
} as const;

/** Kinds of place in the Getty Art & Architecture Thesaurus, and in the feature classes of GeoNames. */
const kinds: Record<PlaceKind, { identifier: string; label: string; fclass: string }> = {
	city: { identifier: 'aat:300008389', label: 'cities', fclass: 'P' },
	town: { identifier: 'aat:300008375', label: 'towns', fclass: 'P' },
	village: { identifier: 'aat:300008372', label: 'villages', fclass: 'P' },
	region: { identifier: 'aat:300182722', label: 'regions (geographic)', fclass: 'L' },
	exclave: { identifier: 'aat:300182722', label: 'regions (geographic)', fclass: 'L' },
	sea: { identifier: 'aat:300008694', label: 'seas', fclass: 'H' },
	continent: { identifier: 'aat:300128176', label: 'continents', fclass: 'L' }
};

/** The places of the atlas in the Linked Places Format, which gazetteers exchange. It is GeoJSON and JSON-LD at once. */
export function linkedPlaces(atlas: Atlas, origin: string) {
	return {
		type: 'FeatureCollection',
		'@context': linkedPlacesContext,
		'@id': origin + downloads.linkedPlaces,
		title: downloadWords.placesLabel(atlas.title, atlas.edition.hash, atlas.edition.date),
		attribution: [attributions['CC-BY-4.0'], attributions['public-domain']].join('; '),
		features: atlas.places.map((place) => featureOf(atlas, place, origin))
	};
}

function featureOf(atlas: Atlas, place: Place, origin: string) {
	const { identifier, label, fclass } = kinds[place.placeKind];
	return {
		'@id': addressOf(origin, place.id),
		type: 'Feature',
		properties: {
			title: place.name,
			...(place.country ? { ccodes: [place.country] } : {}),
			fclasses: [fclass]
		},
		when: {
			timespans: [{ start: { in: yearOf(atlas, place) } }],
			label: downloadWords.whenNamed
		},
		names: namesOf(atlas, place, origin),
		types: [{ identifier, label, sourceLabels: [{ label: place.placeKind, lang: 'en' }] }],
		geometry: {
			type: 'Point',
			coordinates: place.position,
			// A label point of a region or sea is a choice of ours.
			certainty: place.withinKm === undefined ? 'uncertain' : 'certain',
			citations: [{ label: [place.reference, place.asOf].filter(Boolean).join(', ') }]
		},
		...(place.note ? { descriptions: [{ value: place.note, lang: 'en' }] } : {})
	};
}

/** Its names, those that the documents use with the documents that use them. One name at least has a citation. */
function namesOf(atlas: Atlas, place: Place, origin: string) {
	const excerpts = excerptsAbout(atlas, place);
	const names = [place.name, ...place.otherNames].map((toponym) => {
		const users = atlas.documents.filter((user) =>
			excerpts.some(({ document, exact }) => document === user && findWords(exact, toponym).length > 0)
		);
		return {
			toponym,
			...(toponym === place.name ? { lang: 'en' } : {}),
			...(users.length > 0 ? { citations: users.map((document) => citationOf(document, origin)) } : {})
		};
	});
	if (names.some(({ citations }) => citations)) return names;
	return names.map((name, index) =>
		index === 0
			? {
					...name,
					citations: [
						{ label: downloadWords.editionLabel(atlas.title, atlas.edition.date), '@id': addressOf(origin, place.id) }
					]
				}
			: name
	);
}

function citationOf(document: SourceDocument, origin: string) {
	return { label: `${document.name}. ${byline(document)}`, '@id': document.address ?? addressOf(origin, document.id) };
}

/** The year of the newest dated document that mentions it; of the newest of all where none of its own is dated. */
function yearOf(atlas: Atlas, place: Place): string {
	const speaking = new Set(excerptsAbout(atlas, place).map(({ document }) => document));
	const dates = (documents: readonly SourceDocument[]) => documents.flatMap(({ date }) => (date ? [date] : [])).sort();
	const own = dates([...speaking]);
	return (own.at(-1) ?? dates(atlas.documents).at(-1) ?? atlas.edition.date).slice(0, 4);
}
