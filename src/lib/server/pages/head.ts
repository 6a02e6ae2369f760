import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import type { Item } from '#lib/atlas/item.ts';
import { downloads, geojsonOf } from '#lib/page-data/downloads.ts';
import { builtFor, hasOrigin, underBase } from '#lib/site/site.ts';
import { headWords } from '#lib/words/en/head.ts';
import { byline } from './cards.ts';
import { oembedPath } from './oembed.ts';
import { spokenTie } from './tie-rows.ts';
import { forScript, structuredData } from './structured-data.ts';

export interface PageHead {
	readonly title: string;
	readonly description: string;
	/** JSON-LD in the words of schema.org, ready to stand in a script element. */
	readonly structured?: string;
	/** The same as data: other forms of the page. */
	readonly alternates?: readonly { readonly href: string; readonly type: string; readonly title: string }[];
}

/** The `<head>` of an item's page, for browsers, search engines and link previews. */
export function headOf(atlas: Atlas, item: Item): PageHead {
	return {
		title: `${item.name} · ${atlas.title}`,
		description: descriptionOf(atlas, item),
		structured: forScript(structuredData(atlas, item, builtFor)),
		alternates: [
			...alternatesOf(item).map((other) => ({ ...other, href: underBase(other.href) })),
			...(hasOrigin
				? [{ href: builtFor + oembedPath(item.id), type: 'application/json+oembed', title: item.name }]
				: [])
		]
	};
}

function alternatesOf({ kind, id }: Item) {
	const geojson = (what: Parameters<typeof geojsonOf>[0], title: string) => ({
		href: geojsonOf(what),
		type: 'application/geo+json',
		title
	});
	const annotations = { href: downloads.annotations, type: 'application/ld+json', title: headWords.annotations };
	switch (kind) {
		case 'corridors':
		case 'events':
			return [geojson(id, headWords.geojson), annotations];
		case 'places':
			return [
				geojson('places', headWords.geojson),
				{ ...geojson('places', headWords.linkedPlaces), href: downloads.linkedPlaces },
				annotations
			];
		case 'ties':
			return [geojson('ties', headWords.geojson), annotations];
		case 'countries':
		case 'organisations':
		case 'documents':
			return [annotations];
		default:
			return kind satisfies never;
	}
}

function descriptionOf(atlas: Atlas, item: Item): string {
	const count = excerptsAbout(atlas, item).length;
	switch (item.kind) {
		case 'corridors':
		case 'events':
			return headWords.withSummary(item.summary, count);
		case 'documents':
			return headWords.document(byline(item), count);
		case 'ties':
			return headWords.withSummary(spokenTie(atlas, item), count);
		case 'places':
		case 'countries':
		case 'organisations':
			return headWords.named(
				atlas.descriptions?.item.replace('{name}', item.name) ?? headWords.itemOf(atlas.title, item.name),
				count
			);
		default:
			return item satisfies never;
	}
}
