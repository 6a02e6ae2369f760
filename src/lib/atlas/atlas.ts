import type { Lead } from './lead.ts';
import type { Position } from 'geojson';
import { once } from '#lib/memo/once.ts';
import type { Comparison } from './comparison.ts';
import type { Corridor, CorridorNode, Leg } from './corridor.ts';
import type { Country } from './country.ts';
import type { SourceDocument } from './document.ts';
import type { Edition } from './edition.ts';
import type { AtlasEvent } from './event.ts';
import type { Excerpt } from './excerpt.ts';
import type { Item, ItemOf } from './item.ts';
import type { AtlasNetwork } from './network.ts';
import type { Organisation } from './organisation.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';
import type { Tie } from './tie.ts';
import type { AddressPart, ItemId, ItemKind } from './vocabulary.ts';

/** Everything the pack says, checked and linked. Built once, never changed. */
export interface Atlas {
	readonly title: string;
	readonly introduction: string;
	readonly view: { readonly center: Position; readonly zoom: number };
	/** For results of search engines: the front page, and a place or country, whose name stands for {name}. */
	readonly descriptions?: { readonly front: string; readonly item: string } | undefined;
	/** What the front page proposes to begin with. */
	readonly beginWith: readonly Beginning[];
	/** What the front page asks. */
	readonly front: readonly FrontQuestion[];
	/** Paragraphs of its own for the page about it. */
	readonly about: { readonly notInDocuments: readonly string[]; readonly borders: readonly string[] };
	readonly contact: { readonly name: string; readonly address: string };
	/**
	 * By what names readers also search: in these languages, and what is called how in them: towns, by the slug of node or
	 * place, and regions, by their id.
	 */
	readonly searched: {
		readonly languages: readonly string[];
		readonly towns: ReadonlyMap<string, readonly string[]>;
		readonly regions: ReadonlyMap<ItemId, readonly string[]>;
	};
	/** In the order of the key. */
	readonly corridors: readonly Corridor[];
	readonly nodes: readonly CorridorNode[];
	readonly legs: readonly Leg[];
	/** The corridors and what lies beyond them, as one network to find ways on. */
	readonly network: AtlasNetwork;
	readonly places: readonly Place[];
	/** By date. */
	readonly events: readonly AtlasEvent[];
	/** Events with a layer of their own. */
	readonly eventLayers: readonly AtlasEvent[];
	readonly countries: readonly Country[];
	readonly documents: readonly SourceDocument[];
	/** By document, then in the order of the text. */
	readonly excerpts: readonly Excerpt[];
	readonly organisations: readonly Organisation[];
	/** What documents say that ties states to each other, by kind. */
	readonly ties: readonly Tie[];
	/** The excerpts that prove each of them, in the order of the text. */
	readonly proofs: ReadonlyMap<Tie, readonly Excerpt[]>;
	/** Where the documents agree and where they differ, in the order of the file. */
	readonly comparisons: readonly Comparison[];
	/** Documents read step by step, in their order. */
	readonly readings: readonly Reading[];
	readonly edition: Edition;
	/** Old ids, and the items they mean. */
	readonly aliases: ReadonlyMap<ItemId, Item>;
	/** Old ids of legs, nodes and excerpts, and those in use. */
	readonly partAliases: Readonly<Record<AddressPart, ReadonlyMap<string, string>>>;
	readonly itemById: ReadonlyMap<ItemId, Item>;
	/** What the page of an item begins with. An item without an entry begins with its first excerpt. */
	readonly leads: ReadonlyMap<Item, Lead>;
}

/** An excerpt that a first visit may open, on the page of an item it mentions. */
export interface Beginning {
	readonly item: Item;
	readonly excerpt: Excerpt;
	/** What the link to it says. */
	readonly label: string;
}

/** A question that a reader may bring, and where its answer begins. */
export interface FrontQuestion {
	readonly question: string;
	/** The page it leads to. */
	readonly item: Item;
	/** The comparison on that page, where both documents answer. */
	readonly comparison?: Comparison | undefined;
	/** What the answer begins with. */
	readonly excerpt: Excerpt;
}

const none: readonly Excerpt[] = [];

/** The excerpts that mention an item; for a document, its own; for a tie, those that prove it. */
export function excerptsAbout(atlas: Atlas, item: Item): readonly Excerpt[] {
	return excerptsByItem(atlas).get(item) ?? none;
}

/** Indexed once per atlas; scanning all excerpts for every item is quadratic. */
const excerptsByItem = once(({ excerpts, proofs }: Atlas): ReadonlyMap<Item, readonly Excerpt[]> => {
	const byItem = new Map<Item, Excerpt[]>([...proofs].map(([tie, own]) => [tie, [...own]]));
	for (const excerpt of excerpts) {
		for (const item of new Set([excerpt.document, ...excerpt.about.map((mention) => mention.item)])) {
			const own = byItem.get(item);
			if (own) own.push(excerpt);
			else byItem.set(item, [excerpt]);
		}
	}
	return byItem;
});

/** The item of an id, or an error: for ids that linking has already checked. */
export function itemOf(atlas: Atlas, id: ItemId): Item {
	const item = atlas.itemById.get(id);
	if (!item) throw new Error(`The atlas has no item ${id}`);
	return item;
}

/** The item of a kind by the last part of its address; nothing where there is none. */
export function itemAt<Kind extends ItemKind>(atlas: Atlas, kind: Kind, slug: string): ItemOf<Kind> | undefined {
	const item = atlas.itemById.get(`${kind}/${slug}`);
	return item && isOfKind(item, kind) ? item : undefined;
}

function isOfKind<Kind extends ItemKind>(item: Item, kind: Kind): item is ItemOf<Kind> {
	return item.kind === kind;
}
