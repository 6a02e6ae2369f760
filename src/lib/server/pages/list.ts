import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { itemKnownFrom } from '#lib/atlas/known.ts';
import type { Item } from '#lib/atlas/item.ts';
import type { ItemKind } from '#lib/atlas/vocabulary.ts';
import { dateInWords } from '#lib/text/dates.ts';
import { listWords } from '#lib/words/en/lists.ts';
import { tieWords } from '#lib/words/en/tie.ts';
import { byline } from './cards.ts';

const mostInPage = 1000; // items

/** A list of all items of a kind, or of those most quoted: all of them are in the list from A to Z. */
export function listPage(atlas: Atlas, kind: ItemKind, most = mostInPage) {
	const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en');
	const all: readonly Item[] = atlas[kind];
	const items = mostQuoted(atlas, all, most).map((item) => ({
		id: item.id,
		name: item.name,
		detail: detailOf(item),
		excerptCount: excerptsAbout(atlas, item).length,
		knownFrom: itemKnownFrom(atlas, item),
		...(item.kind === 'events' ? { year: item.date.slice(0, 4) } : {})
	}));
	const isOrdered = kind === 'places' || kind === 'countries';
	return {
		heading: listWords.titles[kind],
		items: isOrdered ? items.sort(byName) : items,
		count: all.length,
		head: {
			title: `${listWords.titles[kind]} · ${atlas.title}`,
			description: listWords.description(all.length, kind)
		}
	};
}

/** So many of the items at most, in their order. */
function mostQuoted(atlas: Atlas, items: readonly Item[], most: number): readonly Item[] {
	if (items.length <= most) return items;
	const quoted = (item: Item) => excerptsAbout(atlas, item).length;
	const kept = new Set(items.toSorted((a, b) => quoted(b) - quoted(a)).slice(0, most));
	return items.filter((item) => kept.has(item));
}

function detailOf(item: Item): string {
	switch (item.kind) {
		case 'events':
			return item.dateWords ?? dateInWords(item.date);
		case 'documents':
			return byline(item);
		case 'corridors':
			return item.summary;
		case 'ties':
			return tieWords.kinds[item.tieKind];
		case 'places':
		case 'countries':
		case 'organisations':
			return item.otherNames.join(', ');
		default:
			return item satisfies never;
	}
}
