import { comparisonsAbout, type Comparison } from '#lib/atlas/comparison.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import type { Item } from '#lib/atlas/item.ts';
import type { Lead } from '#lib/atlas/lead.ts';
import type { Tie } from '#lib/atlas/tie.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import { fileOf } from '#lib/server/pack/item-file.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { Report } from '#lib/server/pack/report.ts';
import type { LeadEntry } from '#lib/server/pack/schema/common.ts';

/** The lead of an item is on its page: an excerpt about it, or a comparison in which two documents or more speak. */
export function linkLeads(
	pack: ParsedPack,
	excerptById: ReadonlyMap<string, Excerpt>,
	comparisons: readonly Comparison[],
	itemById: ReadonlyMap<ItemId, Item>,
	proofs: ReadonlyMap<Tie, readonly Excerpt[]>,
	report: Report
): Map<Item, Lead> {
	const leads = new Map<Item, Lead>();
	for (const [id, entry] of leadEntries(pack)) {
		const item = itemById.get(id);
		if (!item) continue;
		const refuse = (message: string, remedy: string) => report(fileOf(item), `${id} lead`, message, remedy);
		if ('excerpt' in entry) {
			const excerpt = excerptById.get(entry.excerpt);
			if (!excerpt) refuse(`no excerpt "${entry.excerpt}"`, 'Quote it or correct the id');
			else if (item.kind === 'ties' ? !proofs.get(item)?.includes(excerpt) : !isAbout(excerpt, item)) {
				refuse(`the excerpt "${entry.excerpt}" is not about it`, 'Choose an excerpt that is');
			} else leads.set(item, { excerpt, reason: entry.reason });
		} else {
			const wanted = entry.comparison;
			const comparison = comparisons.find((known) => known.id === wanted);
			if (!comparison) refuse(`no comparison "${wanted}"`, 'Add it to comparisons.json or correct the id');
			else if (comparisonsAbout([comparison], item).length === 0) {
				refuse(`the comparison "${wanted}" is not about it`, 'Choose one that is, or name the item in its `also`');
			} else if (comparison.sides.filter(({ excerpts }) => excerpts.length > 0).length < 2) {
				refuse(`only one document speaks in the comparison "${wanted}"`, 'Choose the excerpt itself');
			} else leads.set(item, { comparison, reason: entry.reason });
		}
	}
	return leads;
}

/** Whether the page of an item shows an excerpt. */
export function isAbout({ document, about }: Excerpt, wanted: Item): boolean {
	return document === wanted || about.some(({ item }) => item === wanted);
}

function leadEntries(pack: ParsedPack): [ItemId, LeadEntry][] {
	const entries: [ItemId, LeadEntry | undefined][] = [
		...[...pack.corridors].map(([folder, { lead }]) => [`corridors/${folder}`, lead] as [ItemId, typeof lead]),
		...[...pack.events].map(([folder, { lead }]) => [`events/${folder}`, lead] as [ItemId, typeof lead]),
		...[...pack.documents].map(([folder, { lead }]) => [`documents/${folder}`, lead] as [ItemId, typeof lead]),
		...(pack.places?.features ?? []).map(
			({ id, properties: { lead } }) => [`places/${id}`, lead] as [ItemId, typeof lead]
		),
		...(pack.countries?.countries ?? []).map(({ id, lead }) => [`countries/${id}`, lead] as [ItemId, typeof lead]),
		...(pack.organisations?.organisations ?? []).map(
			({ id, lead }) => [`organisations/${id}`, lead] as [ItemId, typeof lead]
		),
		...(pack.ties?.ties ?? []).map(({ id, lead }) => [`ties/${id}`, lead] as [ItemId, typeof lead])
	];
	return entries.filter((entry): entry is [ItemId, LeadEntry] => entry[1] !== undefined);
}
