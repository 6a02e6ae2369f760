import { findWords } from '#lib/text/find-words.ts';
import type { ItemId } from './vocabulary.ts';

/** A run of a quotation, and the items its words mean: that of the longest words first. */
export interface Segment {
	readonly text: string;
	readonly items: readonly ItemId[];
}

/** Words of a quotation, and the item they mean: as much of a mention as it takes. */
interface Meaning {
	readonly item: { readonly id: ItemId };
	readonly words: readonly string[];
}

/** Cuts a quotation where the words of its mentions begin and end. Joined again, the segments are the quotation. */
export function segmentsOf(exact: string, mentions: readonly Meaning[]): Segment[] {
	const spans = mentions.flatMap(({ item, words }) =>
		words.flatMap((some) => findWords(exact, some).map(([start, end]) => ({ item: item.id, start, end })))
	);
	spans.sort((a, b) => b.end - b.start - (a.end - a.start));
	const cuts = [...new Set([0, exact.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
		(a, b) => a - b
	);
	return cuts.slice(0, -1).map((start, index) => {
		const end = cuts[index + 1] ?? exact.length;
		const items = spans.filter((span) => span.start <= start && span.end >= end).map(({ item }) => item);
		return { text: exact.slice(start, end), items: [...new Set(items)] };
	});
}

/** The quotation in runs that mean an item and runs that do not. */
export function markSegments(segments: readonly Segment[], item: ItemId): { text: string; isMarked: boolean }[] {
	const runs: { text: string; isMarked: boolean }[] = [];
	for (const { text, items } of segments) {
		const isMarked = items.includes(item);
		const last = runs.at(-1);
		if (last && last.isMarked === isMarked) last.text += text;
		else runs.push({ text, isMarked });
	}
	return runs;
}

/** Segments for links, which cannot stand within each other: neighbours that mean the same item become one. */
export function linkSegments(segments: readonly Segment[]): { text: string; item: ItemId | undefined }[] {
	const links: { text: string; item: ItemId | undefined }[] = [];
	for (const { text, items } of segments) {
		const item = items[0];
		const last = links.at(-1);
		if (last && last.item === item) last.text += text;
		else links.push({ text, item });
	}
	return links;
}
