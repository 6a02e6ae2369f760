import type { Item } from '#lib/atlas/item.ts';
import type { AddressPart, ItemId } from '#lib/atlas/vocabulary.ts';
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

const kinds: Readonly<Record<AddressPart, readonly [article: string, kind: string]>> = {
	leg: ['a', 'leg'],
	node: ['a', 'node'],
	excerpt: ['an', 'excerpt']
};

/** Old ids of legs, nodes and excerpts, with those in use. */
export function linkPartAliases(
	pack: ParsedPack,
	inUse: Readonly<Record<AddressPart, readonly { readonly id: string }[]>>,
	report: Report
): Record<AddressPart, Map<string, string>> {
	const linked = (part: AddressPart) => {
		const ids = new Set(inUse[part].map(({ id }) => id));
		const [article, kind] = kinds[part];
		const entries = Object.entries(pack.atlas?.partAliases?.[part] ?? {});
		const isLinked = ([from, to]: [string, string]) => {
			const refuse = (message: string, remedy: string) =>
				report('atlas.json', `partAliases.${part}.${from}`, message, remedy);
			if (ids.has(from)) refuse(`is the id of ${article} ${kind}`, 'An alias is an id no longer in use');
			if (!ids.has(to)) refuse(`leads to "${to}", which is no ${kind}`, 'Lead it to the id in use');
			return ids.has(to);
		};
		return new Map(entries.filter(isLinked));
	};
	return { leg: linked('leg'), node: linked('node'), excerpt: linked('excerpt') };
}
