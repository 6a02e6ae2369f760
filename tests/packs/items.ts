import type { Corridor } from '#lib/atlas/corridor.ts';
import type { Country } from '#lib/atlas/country.ts';
import type { SourceDocument } from '#lib/atlas/document.ts';
import type { Place } from '#lib/atlas/place.ts';

/** Items with as little as an item can have, for tests of what they mean to each other. */

export function placeNamed(name: string): Place {
	return {
		kind: 'places',
		id: `places/${name.toLowerCase()}`,
		name,
		otherNames: [],
		placeKind: 'city',
		basis: 'unverified',
		reference: '',
		position: [0, 0]
	};
}

export function corridorNamed(name: string): Corridor {
	return {
		kind: 'corridors',
		id: `corridors/${name.toLowerCase()}`,
		name,
		otherNames: [],
		shortName: name,
		mark: name,
		laterNames: [],
		summary: '',
		routes: [],
		facts: []
	};
}

export function countryNamed(name: string, ...otherNames: string[]): Country {
	return {
		kind: 'countries',
		id: `countries/${name.toLowerCase()}`,
		name,
		otherNames,
		iso: 'AZ',
		bounds: [0, 0, 0, 0],
		position: [0, 0]
	};
}

export function documentNamed(name: string): SourceDocument {
	return {
		kind: 'documents',
		id: `documents/${name.toLowerCase()}`,
		name,
		otherNames: [],
		shortTitle: name,
		nameInText: name,
		documentKind: 'Letter',
		dateWords: '',
		publisher: '',
		language: 'en',
		revised: '2025-07-06',
		sections: [{ id: 'opening', heading: 'Opening', words: { first: 1, last: 1 } }],
		fingerprint: { sha256: '', normalSha256: '', wordCount: 0 },
		quoted: { wordCount: 0, share: 0 },
		notOnMap: []
	};
}
