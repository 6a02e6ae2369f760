import type { Comparison, ComparisonSide } from '#lib/atlas/comparison.ts';
import type { SourceDocument } from '#lib/atlas/document.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import type { Item } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { Report } from '#lib/server/pack/report.ts';
import type { ComparisonsFile } from '#lib/server/pack/schema/comparisons-file.ts';

const file = 'comparisons.json';

type SideEntry = ComparisonsFile['comparisons'][number]['sides'][number];

/** Comparisons as they stand in the file, each with its sides in the order of the documents. */
export function linkComparisons(
	pack: ParsedPack,
	documents: readonly SourceDocument[],
	excerptById: ReadonlyMap<string, Excerpt>,
	itemById: ReadonlyMap<ItemId, Item>,
	report: Report
): Comparison[] {
	const textOrder = new Map([...excerptById.values()].map((excerpt, index) => [excerpt, index]));
	const seen = new Set<string>();
	return (pack.comparisons?.comparisons ?? []).flatMap((entry, index): Comparison[] => {
		const place = `comparisons[${index}] ${entry.id}`;
		if (seen.has(entry.id)) report(file, place, 'stands twice', 'Give each comparison an id of its own');
		seen.add(entry.id);
		const [item, ...also] = [entry.item, ...(entry.also ?? [])].map((id) => {
			const found = itemById.get(id);
			if (found && found.kind !== 'documents') return found;
			report(file, place, `no item "${id}"`, 'Name a corridor, place, event or country of the pack');
			return undefined;
		});
		const sides = entry.sides.flatMap((side, at): ComparisonSide[] => {
			const where = `${place}.sides[${at}]`;
			const isFirst = entry.sides.findIndex(({ document }) => document === side.document) === at;
			if (!isFirst) report(file, where, `"documents/${side.document}" stands twice`, 'Give each document one side');
			return linkSide(side, where);
		});
		checkLabels(entry.sides, place, report);
		sides.sort((a, b) => documents.indexOf(a.document) - documents.indexOf(b.document));
		if (!item) return [];
		const { id, aspect, reason } = entry;
		return [{ id, item, also: also.filter((other) => other !== undefined), aspect, reason, sides }];
	});

	function linkSide({ document: folder, label, excerpts: ids = [] }: SideEntry, where: string): ComparisonSide[] {
		const document = documents.find(({ id }) => id === `documents/${folder}`);
		if (!document) report(file, where, `no document "documents/${folder}"`, 'Name a folder of documents/');
		if ((label === 'silent') !== (ids.length === 0)) {
			report(
				file,
				where,
				`is "${label}" with ${ids.length} excerpts`,
				'A silent document has none, any other at least one'
			);
		}
		const excerpts = [...new Set(ids)].flatMap((id): Excerpt[] => {
			const excerpt = excerptById.get(id);
			if (excerpt && excerpt.document === document) return [excerpt];
			report(file, where, `"documents/${folder}" has no excerpt "${id}"`, 'Name an excerpt of that document');
			return [];
		});
		excerpts.sort((a, b) => (textOrder.get(a) ?? 0) - (textOrder.get(b) ?? 0));
		return document ? [{ document, label, excerpts }] : [];
	}
}

function checkLabels(sides: readonly SideEntry[], place: string, report: Report) {
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
