import { excerptsAbout, itemOf, type Atlas } from '#lib/atlas/atlas.ts';
import type { CountryCard, DocumentCard, EventCard, PlaceCard, SectionPart } from '#lib/page-data/cards.ts';
import { legsOf } from '#lib/atlas/corridor.ts';
import type { Country } from '#lib/atlas/country.ts';
import type { Excerpt, Section, SourceDocument } from '#lib/atlas/document.ts';
import type { AtlasEvent } from '#lib/atlas/event.ts';
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
	const stops = atlas.nodes.filter((node) => node.place === place.id);
	return {
		...itemCard(atlas, place.id, placeKindNames[place.kind]),
		place: { basis, reference, asOf, withinKm, note, position },
		country: country
			? linkTo(atlas, country.id)
			: place.country
				? { name: countryName(atlas, place.country) }
				: undefined,
		events: atlas.events.filter(({ at }) => at.includes(place.id)).map(({ id }) => linkTo(atlas, id)),
		corridors: atlas.corridors
			.filter(({ id }) => stops.some((node) => node.corridors.includes(id)))
			.map(({ id }) => linkTo(atlas, id))
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
		...itemCard(atlas, event.id, eventKindNames[event.kind]),
		event: { date, until, dateWords, summary, atNote, facts, times, parts },
		at: event.at.map((id) => linkTo(atlas, id))
	};
}

export function countryCard(atlas: Atlas, country: Country): CountryCard {
	return {
		...itemCard(atlas, country.id, 'Country'),
		country: { iso: country.iso },
		memberships: country.memberships.map((membership) => {
			const excerpt = atlas.excerpts.find(({ id }) => id === membership.excerpt);
			if (!excerpt) throw new Error(`No excerpt ${membership.excerpt}`);
			return { ...membership, document: linkTo(atlas, excerpt.document) };
		}),
		corridors: atlas.corridors
			.filter((corridor) => legsOf(corridor).some((leg) => leg.countries.includes(country.iso)))
			.map(({ id }) => linkTo(atlas, id)),
		places: atlas.places.filter((place) => place.country === country.iso).map(({ id }) => linkTo(atlas, id))
	};
}

export function documentCard(atlas: Atlas, document: SourceDocument): DocumentCard {
	const { shortTitle, kind, author, dateWords, publisher, address, language, revised } = document;
	const { fingerprint, quoted, sections } = document;
	const excerpts = excerptsAbout(atlas, document.id);
	return {
		...linkTo(atlas, document.id),
		document: {
			shortTitle,
			kind,
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
				atlas,
				section,
				excerpts.filter((excerpt) => excerpt.section === section.id)
			)
		})),
		excerptCount: excerpts.length,
		notOnMapCount: document.notOnMap.reduce((sum, { entries }) => sum + entries.length, 0)
	};
}

/** The excerpts of a section, with the words left out around them; the words of its heading are shown as such. */
function partsOf(atlas: Atlas, section: Section, excerpts: readonly Excerpt[]): SectionPart[] {
	const parts: SectionPart[] = [];
	let shown = section.words.first - 1 + wordsOf(section.heading ?? '').length;
	const omitTo = (next: number) => {
		if (next > shown + 1) parts.push({ kind: 'omission', wordCount: next - shown - 1 });
	};
	for (const excerpt of excerpts) {
		omitTo(excerpt.words.first);
		parts.push({ kind: 'excerpt', excerpt: excerptCard(atlas, excerpt) });
		shown = excerpt.words.last;
	}
	omitTo(section.words.last + 1);
	return parts;
}

/** An item of a kind by the last part of its address; nothing where there is none. */
export function findItem<K extends 'corridors' | 'places' | 'events' | 'countries' | 'documents'>(
	atlas: Atlas,
	kind: K,
	slug: string
): Atlas[K][number] | undefined {
	const item = atlas.itemById.get(`${kind}/${slug}`);
	return item && (itemOf(atlas, item.id) as Atlas[K][number]);
}
