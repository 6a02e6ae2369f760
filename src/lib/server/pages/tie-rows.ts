import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import type { Item } from '#lib/atlas/item.ts';
import { saidFrom } from '#lib/atlas/known.ts';
import type { Tie } from '#lib/atlas/tie.ts';
import { otherEnd } from '#lib/atlas/ties-of.ts';
import type { TieRow } from '#lib/page-data/tie-row.ts';
import { tieWords } from '#lib/words/en/tie.ts';
import { linkTo } from './links.ts';

/** The documents that state a tie, in their order. */
export function documentsOf(atlas: Atlas, tie: Tie) {
	const excerpts = excerptsAbout(atlas, tie);
	return atlas.documents.filter((document) => excerpts.some((excerpt) => excerpt.document === document));
}

export function spokenTie(atlas: Atlas, tie: Tie): string {
	return tieWords.spoken(
		tie,
		documentsOf(atlas, tie).map(({ nameInText }) => nameInText)
	);
}

/** A tie as a row, seen from one end where a page is about that. */
export function tieRow(atlas: Atlas, tie: Tie, end?: Item): TieRow {
	const { what, figure, sign, isAbsent, isMutual, from, to } = tie;
	return {
		...linkTo(tie),
		what,
		figure: figure && tieWords.figure(figure),
		sign,
		isAbsent,
		says: documentsOf(atlas, tie).map((document) => ({
			name: document.shortTitle,
			knownFrom: saidFrom([{ document }])
		})),
		knownFrom: saidFrom(excerptsAbout(atlas, tie)),
		from: linkTo(from),
		to: linkTo(to),
		other: end && linkTo(otherEnd(tie, end)),
		direction: isMutual ? 'with' : from === end ? 'to' : 'from'
	};
}
