import type { Excerpt } from '#lib/atlas/excerpt.ts';
import type { Item } from '#lib/atlas/item.ts';
import type { Tie, TieEnd } from '#lib/atlas/tie.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { Report } from '#lib/server/pack/report.ts';
import type { TiesFile } from '#lib/server/pack/schema/ties-file.ts';
import { hasNumber } from '#lib/text/number-words.ts';
import { tieWords } from '#lib/words/en/tie.ts';

const file = 'ties.json';

type TieEntry = TiesFile['ties'][number];

/** Ties as they stand in the file, with the excerpts that prove them, each held against the words that prove it. */
export function linkTies(
	pack: ParsedPack,
	excerptById: ReadonlyMap<string, Excerpt>,
	itemById: ReadonlyMap<ItemId, Item>,
	report: Report
): Map<Tie, readonly Excerpt[]> {
	const textOrder = new Map([...excerptById.values()].map((excerpt, index) => [excerpt, index]));
	const seen = new Set<string>();
	const proofs = (pack.ties?.ties ?? []).flatMap((entry, index): [Tie, readonly Excerpt[]][] => {
		const place = `ties[${index}] ${entry.id}`;
		const refuse = (message: string, remedy: string) => report(file, place, message, remedy);
		if (seen.has(entry.id)) refuse('stands twice', 'Give each tie an id of its own');
		seen.add(entry.id);
		const [from, to] = [entry.from, entry.to].map((id) => {
			const end = itemById.get(id);
			if (end?.kind === 'countries' || end?.kind === 'places' || end?.kind === 'organisations') return end;
			refuse(`no country, place or organisation "${id}"`, 'Name one of the pack');
			return undefined;
		});
		const excerpts = [...new Set(entry.excerpts)].flatMap((id): Excerpt[] => {
			const excerpt = excerptById.get(id);
			if (!excerpt) refuse(`no excerpt "${id}"`, 'Quote it or correct the id');
			return excerpt ? [excerpt] : [];
		});
		excerpts.sort((a, b) => (textOrder.get(a) ?? 0) - (textOrder.get(b) ?? 0));
		if (!from || !to || excerpts.length === 0) return [];
		checkEnds(entry, [from, to], excerpts, refuse);
		checkFigure(entry, excerpts, refuse);
		const { id, kind, isMutual = false, isAbsent = false, what, figure, sign, reason, because, facts = [] } = entry;
		const tie = { from, to, tieKind: kind, isMutual, isAbsent, what, figure, sign, reason, because, facts };
		return [[{ kind: 'ties', id: `ties/${id}`, name: tieWords.name(tie), otherNames: [], ...tie }, excerpts]];
	});
	return new Map(proofs);
}

function checkEnds(
	{ because, kind }: TieEntry,
	ends: readonly [TieEnd, TieEnd],
	excerpts: readonly Excerpt[],
	refuse: (message: string, remedy: string) => void
) {
	if (ends[0] === ends[1]) refuse('ties something to itself', 'Name two ends');
	if (!ends.some((end) => end.kind === 'countries') && kind !== 'membership') {
		const isOfStates = ends.some((end) => end.kind === 'organisations');
		if (!isOfStates) refuse('has no country at either end', 'One end at least is a country or an organisation');
	}
	if (kind === 'membership' && ends[1].kind !== 'organisations') {
		refuse('is a membership in no organisation', 'Give the organisation in `to`');
	}
	for (const end of ends) {
		const isNamed = excerpts.some(({ about }) => about.some(({ item, words }) => item === end && words.length > 0));
		if (!isNamed && !because) {
			refuse(`no excerpt of it names "${end.id}"`, 'Choose one that names both ends, or say why in `because`');
		}
	}
}

function checkFigure(
	{ figure }: TieEntry,
	excerpts: readonly Excerpt[],
	refuse: (message: string, remedy: string) => void
) {
	for (const value of [figure?.value ?? []].flat()) {
		if (!excerpts.some(({ exact }) => hasNumber(exact, value))) {
			refuse(`its figure ${value} stands in none of its excerpts`, 'Quote the words with the figure, or correct it');
		}
	}
}
