import type { SearchEntry } from '#lib/page-data/search-entry.ts';
import { matterAnchor } from '#lib/page-data/matter-anchor.ts';
import type { Address } from '#lib/state/address.svelte.ts';

/** Where a hit leads: an item, what it singles out there, a reading, or the comparison that stands on its page. */
export function hitHref(
	address: Address,
	{
		item,
		node,
		excerpt,
		comparison,
		reading
	}: Pick<SearchEntry, 'item' | 'node' | 'excerpt' | 'comparison' | 'reading'>
): string {
	if (reading) return address.href(reading);
	if (!comparison) return address.href(item, { node, excerpt });
	// The page of a document does not hold the comparisons.
	return `${address.href(item.startsWith('documents/') ? '/compare' : item)}#${matterAnchor(comparison)}`;
}
