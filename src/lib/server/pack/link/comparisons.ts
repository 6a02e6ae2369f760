import type { Comparison, ComparisonSide } from '#lib/atlas/comparison.ts';
import type { Excerpt, SourceDocument } from '#lib/atlas/document.ts';
import type { Item } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import type { Report } from '#lib/server/pack/report.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';

const file = 'comparisons.json';

/** Comparisons as they stand in the file, each with its sides in the order of the documents. */
export function linkComparisons(
	pack: ParsedPack,
	documents: readonly SourceDocument[],
	excerpts: readonly Excerpt[],
	itemById: ReadonlyMap<ItemId, Item>,
	report: Report
): Comparison[] {
	const seen = new Set<string>();
	return (pack.comparisons?.comparisons ?? []).map((entry, index): Comparison => {
		const place = `comparisons[${index}] ${entry.id}`;
		if (seen.has(entry.id)) report(file, place, 'stands twice', 'Give each comparison an id of its own');
		seen.add(entry.id);
		const also = entry.also ?? [];
		for (const id of [entry.item, ...also]) {
			if (!itemById.has(id) || id.startsWith('documents/')) {
				report(file, place, `no item "${id}"`, 'Name a corridor, place, event or country of the pack');
			}
		}
		const sides = entry.sides.map(({ document, label, excerpts = [] }): ComparisonSide => ({
			document: `documents/${document}`,
			label,
			excerpts
		}));
		checkSides(sides, documents, excerpts, place, report);
		const order = documents.map(({ id }) => id);
		sides.sort((a, b) => order.indexOf(a.document) - order.indexOf(b.document));
		return { id: entry.id, item: entry.item, also, aspect: entry.aspect, reason: entry.reason, sides };
	});
}

function checkSides(
	sides: readonly ComparisonSide[],
	documents: readonly SourceDocument[],
	excerpts: readonly Excerpt[],
	place: string,
	report: Report
) {
	for (const [index, side] of sides.entries()) {
		const where = `${place}.sides[${index}]`;
		if (!documents.some(({ id }) => id === side.document)) {
			report(file, where, `no document "${side.document}"`, 'Name a folder of documents/');
		}
		if (sides.findIndex(({ document }) => document === side.document) !== index) {
			report(file, where, `"${side.document}" stands twice`, 'Give each document one side');
		}
		if ((side.label === 'silent') !== (side.excerpts.length === 0)) {
			report(
				file,
				where,
				`is "${side.label}" with ${side.excerpts.length} excerpts`,
				'A silent document has none, any other at least one'
			);
		}
		for (const id of side.excerpts) {
			if (excerpts.find((excerpt) => excerpt.id === id)?.document !== side.document) {
				report(file, where, `"${side.document}" has no excerpt "${id}"`, 'Name an excerpt of that document');
			}
		}
	}
	const labels = sides.map(({ label }) => label);
	const count = (label: ComparisonSide['label']) => labels.filter((other) => other === label).length;
	const isAlone = count('only-here') === 1 && count('silent') === labels.length - 1;
	const isCompared = count('only-here') === 0 && labels.length - count('silent') >= 2;
	if (!isAlone && !isCompared) {
		report(
			file,
			place,
			`is labelled ${labels.join(', ')}`,
			'Either one document speaks ("only-here") and all others are "silent", or two or more "agree" or "differ"'
		);
	}
}
