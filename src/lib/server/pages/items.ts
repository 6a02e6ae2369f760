import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import type { CountryCard, DocumentCard, EventCard, PlaceCard, SectionPart } from '#lib/page-data/cards.ts';
import { legsOf } from '#lib/atlas/corridor.ts';
import type { Country } from '#lib/atlas/country.ts';
import type { Section, SourceDocument } from '#lib/atlas/document.ts';
import type { AtlasEvent } from '#lib/atlas/event.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import { wordsOf } from '#lib/text/normal-form.ts';
import type { Place } from '#lib/atlas/place.ts';
import type { EventKind, PlaceKind } from '#lib/atlas/vocabulary.ts';
import { excerptCard, itemCard, linkTo } from './cards.ts';
import { countryName } from './corridor.ts';

const placeKindNames: Record<PlaceKind, string> = {
	city: 'City',
	town: 'Town',
	village: 'Village',
	region: 'Region',
	exclave: 'Exclave',
	sea: 'Sea',
	continent: 'Continent'
};

export function placeCard(atlas: Atlas, place: Place): PlaceCard {
	const { basis, reference, asOf, withinKm, note, position } = place;
	const country = atlas.countries.find(({ iso }) => iso === place.country);
	const stops = atlas.nodes.filter((node) => node.place === place);
	return {
		...itemCard(atlas, place, placeKindNames[place.placeKind]),
		place: { basis, reference, asOf, withinKm, note, position },
		country: country ? linkTo(country) : place.country ? { name: countryName(atlas, place.country) } : undefined,
		events: atlas.events.filter(({ at }) => at.includes(place)).map(linkTo),
		corridors: atlas.corridors.filter((corridor) => stops.some((node) => node.corridors.includes(corridor))).map(linkTo)
	};
}

const eventKindNames: Record<EventKind, string> = {
	crash: 'Crash',
	military: 'Military event',
	police: 'Police action',
	diplomacy: 'Diplomatic event',
	politics: 'Political event'
};

export function eventCard(atlas: Atlas, event: AtlasEvent): EventCard {
	const { date, until, dateWords, summary, atNote, facts, times, parts } = event;
	return {
		...itemCard(atlas, event, eventKindNames[event.eventKind]),
		event: { date, until, dateWords, summary, atNote, facts, times, parts },
		at: event.at.map(linkTo)
	};
}

export function countryCard(atlas: Atlas, country: Country): CountryCard {
	return {
		...itemCard(atlas, country, 'Country'),
		country: { iso: country.iso },
		memberships: atlas.memberships
			.filter((membership) => membership.country === country)
			.map(({ organisation, abbreviation, isMember, excerpt }) => ({
				organisation,
				abbreviation,
				isMember,
				excerpt: excerpt.id,
				document: linkTo(excerpt.document)
			})),
		corridors: atlas.corridors
			.filter((corridor) => legsOf(corridor).some((leg) => leg.countries.includes(country.iso)))
			.map(linkTo),
		places: atlas.places.filter((place) => place.country === country.iso).map(linkTo)
	};
}

export function documentCard(atlas: Atlas, document: SourceDocument): DocumentCard {
	const { shortTitle, documentKind, author, dateWords, publisher, address, language, revised } = document;
	const { fingerprint, quoted, sections } = document;
	const excerpts = excerptsAbout(atlas, document);
	return {
		...linkTo(document),
		document: {
			shortTitle,
			kind: documentKind,
			author,
			dateWords,
			publisher,
			address,
			language,
			revised,
			fingerprint,
			quoted,
			sections
		},
		sections: sections.map((section) => ({
			section,
			parts: partsOf(
				section,
				excerpts.filter((excerpt) => excerpt.section === section)
			)
		})),
		excerptCount: excerpts.length,
		notOnMapCount: document.notOnMap.reduce((sum, { entries }) => sum + entries.length, 0)
	};
}

/** The excerpts of a section, with the words left out around them; the words of its heading are shown as such. */
function partsOf(section: Section, excerpts: readonly Excerpt[]): SectionPart[] {
	const parts: SectionPart[] = [];
	let shown = section.words.first - 1 + wordsOf(section.heading ?? '').length;
	const omitTo = (next: number) => {
		if (next > shown + 1) parts.push({ kind: 'omission', wordCount: next - shown - 1 });
	};
	for (const excerpt of excerpts) {
		omitTo(excerpt.words.first);
		parts.push({ kind: 'excerpt', excerpt: excerptCard(excerpt) });
		shown = excerpt.words.last;
	}
	omitTo(section.words.last + 1);
	return parts;
}
