import type { Atlas } from './atlas.ts';
import type { SourceDocument } from './document.ts';
import { findWords } from '#lib/text/find-words.ts';
import type { Item } from './item.ts';

/**
 * What a document calls the items it mentions: of an item's names the most frequent in the document's excerpts about it,
 * Turkey in one and Türkiye in the other. An item that the document names in other words has no entry.
 */
export function namesInDocument({ excerpts }: Pick<Atlas, 'excerpts'>, document: SourceDocument): Map<Item, string> {
	const counts = new Map<Item, Map<string, number>>();
	for (const excerpt of excerpts) {
		if (excerpt.document !== document) continue;
		for (const { item } of excerpt.about) {
			const ofItem = counts.get(item) ?? new Map<string, number>();
			for (const name of [item.name, ...item.otherNames]) {
				ofItem.set(name, (ofItem.get(name) ?? 0) + findWords(excerpt.exact, name).length);
			}
			counts.set(item, ofItem);
		}
	}
	return new Map(
		[...counts].flatMap(([item, ofItem]): [Item, string][] => {
			// Of equally frequent names the first counts: the atlas's own.
			const [best] = [...ofItem].sort(([, a], [, b]) => b - a);
			return best && best[1] > 0 ? [[item, best[0]]] : [];
		})
	);
}
