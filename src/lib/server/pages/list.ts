import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import type { Item } from '#lib/atlas/item.ts';
import type { ItemKind } from '#lib/atlas/vocabulary.ts';
import { dateInWords } from '#lib/text/dates.ts';
import { byline } from './cards.ts';

const listTitles: Record<ItemKind, string> = {
	corridors: 'Corridors',
	places: 'Places',
	events: 'Events',
	countries: 'Countries',
	documents: 'Documents'
};

/** A list of all items of a kind. */
export function listPage(atlas: Atlas, kind: ItemKind) {
	const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en');
	const all: readonly Item[] = atlas[kind];
	const items = all.map((item) => ({
		id: item.id,
		name: item.name,
		detail: detailOf(item),
		excerptCount: excerptsAbout(atlas, item).length
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

function detailOf(item: Item): string {
	switch (item.kind) {
		case 'events':
			return item.dateWords ?? dateInWords(item.date);
		case 'documents':
			return byline(item);
		case 'corridors':
			return item.summary;
		case 'places':
		case 'countries':
			return item.otherNames.join(', ');
		default:
			return item satisfies never;
	}
}
