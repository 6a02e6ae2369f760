import { itemOf, type Atlas } from '#lib/atlas/atlas.ts';
import type { ItemKind } from '#lib/atlas/vocabulary.ts';
import { dateInWords } from '#lib/text/dates.ts';
import { excerptsAbout } from '#lib/atlas/atlas.ts';
import { byline } from './cards.ts';

const mostListed = 12; // documents on the front page, which must not grow with the pack

export function frontPage(atlas: Atlas) {
	return {
		sources: atlas.documents.slice(0, mostListed).map((document) => ({
			id: document.id,
			name: document.name,
			shortTitle: document.shortTitle,
			byline: byline(document),
			excerptCount: excerptsAbout(atlas, document.id).length
		})),
		beginWith: atlas.beginWith,
		counts: {
			documents: atlas.documents.length,
			corridors: atlas.corridors.length,
			places: atlas.places.length,
			events: atlas.events.length,
			countries: atlas.countries.length,
			excerpts: atlas.excerpts.length
		},
		head: { title: `${atlas.title}: the South Caucasus in two documents`, description: atlas.introduction }
	};
}

export const listTitles: Record<ItemKind, string> = {
	corridors: 'Corridors',
	places: 'Places',
	events: 'Events',
	countries: 'Countries',
	documents: 'Documents'
};

/** A list of all items of a kind. */
export function listPage(atlas: Atlas, kind: ItemKind) {
	const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en');
	const items = atlas[kind].map(({ id, name }) => ({
		id,
		name,
		detail: detailOf(atlas, kind, id),
		excerptCount: excerptsAbout(atlas, id).length
	}));
	const isOrdered = kind === 'places' || kind === 'countries';
	return {
		heading: listTitles[kind],
		items: isOrdered ? items.sort(byName) : items,
		head: {
			title: `${listTitles[kind]} · ${atlas.title}`,
			description: `All ${items.length} ${kind} of the atlas, with what the documents say of each.`
		}
	};
}

function detailOf(atlas: Atlas, kind: ItemKind, id: Atlas[ItemKind][number]['id']): string {
	switch (kind) {
		case 'events': {
			const event = atlas.events.find((known) => known.id === id);
			return event ? (event.dateWords ?? dateInWords(event.date)) : '';
		}
		case 'documents': {
			const document = atlas.documents.find((known) => known.id === id);
			return document ? byline(document) : '';
		}
		case 'corridors':
			return atlas.corridors.find((known) => known.id === id)?.summary ?? '';
		case 'places':
		case 'countries':
			return itemOf(atlas, id).otherNames.join(', ');
		default:
			return kind satisfies never;
	}
}
