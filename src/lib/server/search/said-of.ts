import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import type { Item } from '#lib/atlas/item.ts';

/** The excerpts mainly about an item, and the words by which its other excerpts mean it: "the plane". */
export function saidOf(atlas: Atlas, item: Item): string {
	return excerptsAbout(atlas, item)
		.flatMap(({ exact, about }) =>
			about[0]?.item === item ? exact : about.filter((mention) => mention.item === item).flatMap(({ words }) => words)
		)
		.join('\n');
}
