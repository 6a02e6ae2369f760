import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { legsOf, nodesOf } from '#lib/atlas/corridor.ts';
import type { Item } from '#lib/atlas/item.ts';
import { addressParts, type AddressPart } from '#lib/atlas/vocabulary.ts';

/** Old ids of what the page of an item has, as `leg:`, `node:` or `excerpt:` and an id, and the ids in use. */
export function partAliasesOf(atlas: Atlas, item: Item): Record<string, string> {
	const onPage: Record<AddressPart, readonly { readonly id: string }[]> = {
		leg: item.kind === 'corridors' ? legsOf(item) : [],
		node: item.kind === 'corridors' ? nodesOf(item) : [],
		excerpt: excerptsAbout(atlas, item)
	};
	const entries = addressParts.flatMap((part) => {
		const aliases = [...atlas.partAliases[part]];
		return aliases
			.filter(([, id]) => onPage[part].some((one) => one.id === id))
			.map(([old, id]): [string, string] => [`${part}:${old}`, id]);
	});
	return Object.fromEntries(entries);
}
