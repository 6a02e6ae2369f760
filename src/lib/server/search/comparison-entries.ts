import { itemOf, type Atlas } from '#lib/atlas/atlas.ts';
import type { Comparison } from '#lib/atlas/comparison.ts';
import type { SourceDocument } from '#lib/atlas/document.ts';
import type { SearchEntry } from '#lib/page-data/search-entry.ts';

const words = {
	agree: 'The documents agree',
	differ: 'The documents differ',
	only: (documents: readonly string[]) => `Only in the ${documents.join(' and the ')}`
};

/** The matters that the atlas compares: found by their aspect, their reason, and what the sides say. */
export function comparisonEntries(atlas: Atlas): SearchEntry[] {
	const exactById = new Map(atlas.excerpts.map(({ id, exact }) => [id, exact]));
	return atlas.comparisons.map((comparison) => {
		const { id, item, aspect, reason, sides } = comparison;
		const { name, otherNames } = itemOf(atlas, item);
		const excerpts = [...new Set(sides.flatMap((side) => side.excerpts))];
		return {
			id: `comparison:${id}`,
			kind: 'comparisons',
			name: aspect,
			otherNames: [],
			words: reason,
			said: [...excerpts.map((excerpt) => exactById.get(excerpt)), name, ...otherNames].join('\n'),
			detail: `${verdictOf(atlas, comparison)}. ${name}`,
			item,
			comparison: id,
			sides: excerpts
		};
	});
}

function verdictOf(atlas: Atlas, { sides }: Comparison): string {
	if (sides.some(({ label }) => label === 'differ')) return words.differ;
	const only = sides.filter(({ label }) => label === 'only-here');
	if (only.length === 0) return words.agree;
	return words.only(only.map(({ document }) => (itemOf(atlas, document) as SourceDocument).shortTitle.toLowerCase()));
}
