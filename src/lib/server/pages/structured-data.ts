import { excerptsAbout, itemOf, type Atlas } from '#lib/atlas/atlas.ts';
import type { Corridor } from '#lib/atlas/corridor.ts';
import type { Country } from '#lib/atlas/country.ts';
import type { SourceDocument } from '#lib/atlas/document.ts';
import type { AtlasEvent } from '#lib/atlas/event.ts';
import { itemKindOf } from '#lib/atlas/item.ts';
import type { Place } from '#lib/atlas/place.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import { addressOf } from '#lib/server/downloads/addresses.ts';

/** What an item is, in the words of https://schema.org, for search engines. `origin` is where the site stands. */
export function structuredData(atlas: Atlas, id: ItemId, origin: string): object {
	const item = itemOf(atlas, id);
	const citations = atlas.documents
		.filter((document) => excerptsAbout(atlas, id).some((excerpt) => excerpt.document === document.id))
		.map((document) => describeDocument(document));
	const common = {
		'@context': 'https://schema.org',
		'@id': addressOf(origin, id),
		url: addressOf(origin, id),
		name: item.name,
		...(item.otherNames.length > 0 ? { alternateName: item.otherNames } : {})
	};
	const kind = itemKindOf(id);
	switch (kind) {
		case 'places':
		case 'countries': {
			const { position } = item as Place | Country;
			return {
				...common,
				'@type': kind === 'countries' ? 'Country' : 'Place',
				geo: { '@type': 'GeoCoordinates', longitude: position[0], latitude: position[1] },
				subjectOf: citations
			};
		}
		case 'events': {
			const event = item as AtlasEvent;
			return {
				...common,
				'@type': 'Event',
				description: event.summary,
				startDate: event.date,
				...(event.until ? { endDate: event.until } : {}),
				location: event.at.map((place) => ({
					'@type': 'Place',
					'@id': addressOf(origin, place),
					name: itemOf(atlas, place).name
				})),
				subjectOf: citations
			};
		}
		case 'corridors':
			return { ...common, '@type': 'Place', description: (item as Corridor).summary, subjectOf: citations };
		case 'documents':
			return { ...common, ...describeDocument(item as SourceDocument) };
		default:
			return kind satisfies never;
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
