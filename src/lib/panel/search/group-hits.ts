import type { SearchKind } from '#lib/page-data/search-kind.ts';

const searchGroups = ['best', 'matters', 'sentences', 'items'] as const;
export type SearchGroupName = (typeof searchGroups)[number];

const mostBest = 3;

/**
 * Deals what was found, best first, into groups: the best of all, then of each kind in turn until `most` are dealt, so
 * that many sentences do not crowd out the one place.
 */
export function groupHits<T extends { readonly kind: SearchKind }>(
	ranked: readonly T[],
	most: number
): { name: SearchGroupName; hits: T[] }[] {
	const best = ranked.slice(0, Math.min(mostBest, most));
	const groups = searchGroups.map((name) => ({
		name,
		hits: name === 'best' ? best : ranked.slice(best.length).filter(({ kind }) => groupOf(kind) === name),
		shown: name === 'best' ? best.length : 0
	}));
	for (let left = Math.min(most, ranked.length) - best.length; left > 0;) {
		for (const group of groups) {
			if (left === 0 || group.shown === group.hits.length) continue;
			group.shown++;
			left--;
		}
	}
	return groups.filter(({ shown }) => shown > 0).map(({ name, hits, shown }) => ({ name, hits: hits.slice(0, shown) }));
}

function groupOf(kind: SearchKind): SearchGroupName {
	if (kind === 'comparisons') return 'matters';
	return kind === 'excerpts' ? 'sentences' : 'items';
}
