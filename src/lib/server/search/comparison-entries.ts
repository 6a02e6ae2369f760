import type { Atlas } from '#lib/atlas/atlas.ts';
import { allSaidFrom } from '#lib/atlas/known.ts';
import type { Comparison } from '#lib/atlas/comparison.ts';
import type { SearchEntry } from '#lib/page-data/search-entry.ts';
import { searchDetails as words } from '#lib/words/en/search-answer.ts';

/** The matters that the atlas compares: found by their aspect, their reason, and what the sides say. */
export function comparisonEntries({ comparisons }: Atlas): SearchEntry[] {
	return comparisons.map((comparison) => {
		const { id, item, aspect, reason, sides } = comparison;
		const excerpts = [...new Set(sides.flatMap((side) => side.excerpts))];
		return {
			id: `comparison:${id}`,
			kind: 'comparisons',
			name: aspect,
			otherNames: [],
			words: reason,
			said: [...excerpts.map(({ exact }) => exact), item.name, ...item.otherNames].join('\n'),
			detail: `${verdictOf(comparison)}. ${item.name}`,
			item: item.id,
			comparison: id,
			knownFrom: allSaidFrom(sides),
			sides: excerpts.map((excerpt) => excerpt.id)
		};
	});
}

function verdictOf({ sides }: Comparison): string {
	if (sides.some(({ label }) => label === 'differ')) return words.differ;
	const only = sides.filter(({ label }) => label === 'only-here');
	return only.length === 0 ? words.agree : words.only(only.map(({ document }) => document.nameInText));
}
