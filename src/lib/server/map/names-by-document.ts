import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { once } from '#lib/memo/once.ts';
import { slugOf, type Item } from '#lib/atlas/item.ts';
import { listed, nameKey, type NamesByDocument } from '#lib/map-data/map-features.ts';
import { namesInDocument } from '#lib/atlas/names-in-document.ts';

/** The documents that mention an item, as features of the map list them. */
export function documentsAbout(atlas: Atlas, ...items: readonly Item[]): string {
	const speaking = new Set(items.flatMap((item) => excerptsAbout(atlas, item).map(({ document }) => document)));
	return listed(atlas.documents.filter((document) => speaking.has(document)).map(({ id }) => slugOf(id)));
}

/** What each document calls an item, where that is not its name on the map. */
export function namesByDocument(atlas: Atlas, item: Item, usual: string): NamesByDocument {
	return Object.fromEntries(
		namesOf(atlas).flatMap(([slug, names]) => {
			const name = names.get(item);
			return name && name !== usual ? [[nameKey(slug), name]] : [];
		})
	);
}

const namesOf = once((atlas: Atlas) =>
	atlas.documents.map((document) => [slugOf(document.id), namesInDocument(atlas, document)] as const)
);
