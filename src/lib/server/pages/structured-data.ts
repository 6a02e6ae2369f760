import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import type { SourceDocument } from '#lib/atlas/document.ts';
import type { Item } from '#lib/atlas/item.ts';
import { addressOf } from '#lib/server/downloads/addresses.ts';

/** What an item is, in the words of https://schema.org, for search engines. `origin` is where the site stands. */
export function structuredData(atlas: Atlas, item: Item, origin: string): object {
	const citations = atlas.documents
		.filter((document) => excerptsAbout(atlas, item).some((excerpt) => excerpt.document === document))
		.map((document) => describeDocument(document));
	const common = {
		'@context': 'https://schema.org',
		'@id': addressOf(origin, item.id),
		url: addressOf(origin, item.id),
		name: item.name,
		...(item.otherNames.length > 0 ? { alternateName: item.otherNames } : {})
	};
	switch (item.kind) {
		case 'places':
		case 'countries':
			return {
				...common,
				'@type': item.kind === 'countries' ? 'Country' : 'Place',
				geo: { '@type': 'GeoCoordinates', longitude: item.position[0], latitude: item.position[1] },
				subjectOf: citations
			};
		case 'events':
			return {
				...common,
				'@type': 'Event',
				description: item.summary,
				startDate: item.date,
				...(item.until ? { endDate: item.until } : {}),
				location: item.at.map((place) => ({
					'@type': 'Place',
					'@id': addressOf(origin, place.id),
					name: place.name
				})),
				subjectOf: citations
			};
		case 'corridors':
			return { ...common, '@type': 'Place', description: item.summary, subjectOf: citations };
		case 'organisations':
			return { ...common, '@type': 'Organization', subjectOf: citations };
		case 'ties':
			return { ...common, '@type': 'CreativeWork', about: item.what, citation: citations };
		case 'documents':
			return { ...common, ...describeDocument(item) };
		default:
			return item satisfies never;
	}
}

function describeDocument({ name, author, publisher, date, address, language }: SourceDocument) {
	return {
		'@type': 'Article',
		name,
		inLanguage: language,
		...(author ? { author: { '@type': 'Person', name: author } } : {}),
		publisher: { '@type': 'Organization', name: publisher },
		...(date ? { datePublished: date } : {}),
		...(address ? { sameAs: address } : {})
	};
}

/** JSON as it may stand in a script element: no "<" can end it. */
export function forScript(data: object): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}
