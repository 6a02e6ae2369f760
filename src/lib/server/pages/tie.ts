import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { saidFrom } from '#lib/atlas/known.ts';
import type { Tie } from '#lib/atlas/tie.ts';
import type { TieCard } from '#lib/page-data/tie-card.ts';
import { tieWords } from '#lib/words/en/tie.ts';
import { itemCard } from './cards.ts';
import { datedFact } from './dated.ts';
import { linkTo } from './links.ts';
import { spokenTie } from './tie-rows.ts';

export function tieCard(atlas: Atlas, tie: Tie): TieCard {
	const { tieKind, from, to, sign, reason, because, facts } = tie;
	const card = itemCard(atlas, tie, tieWords.kindLine(tieKind));
	return {
		...card,
		line: spokenTie(atlas, tie),
		knownFrom: saidFrom(excerptsAbout(atlas, tie)),
		tie: { sign, reason, because, facts: facts.map(datedFact) },
		ends: [from, to].map(linkTo),
		// Its ends are named by themselves.
		related: card.related.filter(({ id }) => id !== from.id && id !== to.id)
	};
}
