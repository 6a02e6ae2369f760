import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Tie } from '#lib/atlas/tie.ts';
import type { TieCard } from '#lib/page-data/tie-card.ts';
import { tieWords } from '#lib/words/en/tie.ts';
import { itemCard } from './cards.ts';
import { linkTo } from './links.ts';
import { spokenTie } from './tie-rows.ts';

export function tieCard(atlas: Atlas, tie: Tie): TieCard {
	const { tieKind, from, to, figure, sign, reason, because, facts } = tie;
	return {
		...itemCard(atlas, tie, tieWords.kindLine(tieKind)),
		line: spokenTie(atlas, tie),
		tie: {
			kind: tieKind,
			from: linkTo(from),
			to: linkTo(to),
			figure: figure && tieWords.figure(figure),
			sign,
			reason,
			because,
			facts
		}
	};
}
