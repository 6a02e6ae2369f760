import type { Item } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { Report } from '#lib/server/pack/report.ts';

/** Old ids, with the items they mean. */
export function linkAliases(pack: ParsedPack, itemById: ReadonlyMap<ItemId, Item>, report: Report): Map<ItemId, Item> {
	const aliases = new Map<ItemId, Item>();
	for (const [from, to] of Object.entries(pack.atlas?.aliases ?? {}) as [ItemId, ItemId][]) {
		if (itemById.has(from))
			report('atlas.json', `aliases.${from}`, 'is the id of an item', 'An alias is an id no longer in use');
		const item = itemById.get(to);
		if (item) aliases.set(from, item);
		else report('atlas.json', `aliases.${from}`, `leads to "${to}", which is no item`, 'Lead it to the id in use');
	}
	return aliases;
}
