import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Organisation } from '#lib/atlas/organisation.ts';
import { tiesOf } from '#lib/atlas/ties-of.ts';
import type { OrganisationCard } from '#lib/page-data/tie-card.ts';
import { kindWords } from '#lib/words/en/kind.ts';
import { itemCard } from './cards.ts';
import { tieRow } from './tie-rows.ts';

export function organisationCard(atlas: Atlas, organisation: Organisation): OrganisationCard {
	const ties = tiesOf(atlas, organisation);
	const rows = (list: typeof ties) => list.map((tie) => tieRow(atlas, tie, organisation));
	const memberships = ties.filter(({ tieKind }) => tieKind === 'membership');
	return {
		...itemCard(atlas, organisation, kindWords.organisation),
		members: rows(memberships.filter(({ isAbsent }) => !isAbsent)),
		outside: rows(memberships.filter(({ isAbsent }) => isAbsent)),
		others: rows(ties.filter((tie) => !memberships.includes(tie)))
	};
}
