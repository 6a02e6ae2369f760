import type { Position } from 'geojson';
import type { Comparison } from './comparison.ts';
import type { Corridor, CorridorNode, Leg } from './corridor.ts';
import type { Country } from './country.ts';
import type { Excerpt, SourceDocument } from './document.ts';
import type { Edition } from './edition.ts';
import type { AtlasEvent } from './event.ts';
import type { Item } from './item.ts';
import type { Place } from './place.ts';
import type { ItemId } from './vocabulary.ts';

/** Everything the pack says, checked and linked. Built once, never changed. */
export interface Atlas {
	readonly title: string;
	readonly introduction: string;
	readonly view: { readonly center: Position; readonly zoom: number };
	/** What the front page proposes to begin with. */
	readonly beginWith: readonly Beginning[];
	readonly contact: { readonly name: string; readonly address: string };
	/** In the order of the key. */
	readonly corridors: readonly Corridor[];
	readonly nodes: readonly CorridorNode[];
	readonly legs: readonly Leg[];
	readonly places: readonly Place[];
	/** By date. */
	readonly events: readonly AtlasEvent[];
	/** Events with a layer of their own. */
	readonly eventLayers: readonly AtlasEvent[];
	readonly countries: readonly Country[];
	readonly documents: readonly SourceDocument[];
	/** By document, then in the order of the text. */
	readonly excerpts: readonly Excerpt[];
	/** Where the documents agree and where they differ, in the order of the file. */
	readonly comparisons: readonly Comparison[];
	readonly edition: Edition;
	/** Old ids, and where they are now. */
	readonly aliases: ReadonlyMap<ItemId, ItemId>;
	readonly itemById: ReadonlyMap<ItemId, Item>;
}

/** An excerpt that a first visit may open, on the page of an item it speaks of. */
export interface Beginning {
	readonly item: ItemId;
	/** The id of the excerpt. */
	readonly excerpt: string;
	/** What the link to it says. */
	readonly label: string;
}

const excerptsOf = new WeakMap<Atlas, ReadonlyMap<ItemId, readonly Excerpt[]>>();
const none: readonly Excerpt[] = [];

/** The excerpts that speak of an item; for a document, its own. */
export function excerptsAbout(atlas: Atlas, id: ItemId): readonly Excerpt[] {
	const byItem = excerptsOf.get(atlas) ?? excerptsByItem(atlas);
	excerptsOf.set(atlas, byItem);
	return byItem.get(id) ?? none;
}

/** An atlas never changes, so that its excerpts are sorted once: asked of each of many items, a search would take hours. */
function excerptsByItem({ excerpts }: Atlas): Map<ItemId, Excerpt[]> {
	const byItem = new Map<ItemId, Excerpt[]>();
	for (const excerpt of excerpts) {
		for (const id of new Set([excerpt.document, ...excerpt.about.map(({ item }) => item)])) {
			const known = byItem.get(id);
			if (known) known.push(excerpt);
			else byItem.set(id, [excerpt]);
		}
	}
	return byItem;
}

/** The item of an id, or an error: for ids that linking has already checked. */
export function itemOf(atlas: Atlas, id: ItemId): Item {
	const item = atlas.itemById.get(id);
	if (!item) throw new Error(`The atlas has no item ${id}`);
	return item;
}
