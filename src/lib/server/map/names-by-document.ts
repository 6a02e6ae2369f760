import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { listed, nameKey, type NamesByDocument } from '#lib/map-data/map-features.ts';
import { namesInDocument } from '#lib/atlas/names-in-document.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';

/** The documents that speak of an item, as features of the map list them. */
export function documentsAbout(atlas: Atlas, ...items: readonly ItemId[]): string {
	const speaking = new Set(items.flatMap((item) => excerptsAbout(atlas, item).map(({ document }) => document)));
	return listed(atlas.documents.filter(({ id }) => speaking.has(id)).map(({ id }) => slugOf(id)));
}

/** How each document names an item, where it is not by the name the map has anyway. */
export function namesByDocument(atlas: Atlas, item: ItemId, usual: string): NamesByDocument {
	return Object.fromEntries(
		namesOf(atlas).flatMap(([slug, names]) => {
			const name = names.get(item);
			return name && name !== usual ? [[nameKey(slug), name]] : [];
		})
	);
}

type Names = readonly (readonly [slug: string, names: ReadonlyMap<ItemId, string>])[];
const known = new WeakMap<Atlas, Names>();

function namesOf(atlas: Atlas): Names {
	const names = known.get(atlas) ?? atlas.documents.map(({ id }) => [slugOf(id), namesInDocument(atlas, id)] as const);
	known.set(atlas, names);
	return names;
}
