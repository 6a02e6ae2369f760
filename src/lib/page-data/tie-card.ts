import type { Tie } from '#lib/atlas/tie.ts';
import type { ItemCard } from './cards.ts';
import type { ItemLink } from './quotations.ts';
import type { TieRow } from './tie-row.ts';

export interface TieCard extends ItemCard {
	readonly tie: Pick<Tie, 'sign' | 'reason' | 'because' | 'facts'>;
	readonly ends: readonly ItemLink[];
}

export interface OrganisationCard extends ItemCard {
	readonly members: readonly TieRow[];
	readonly outside: readonly TieRow[];
	readonly others: readonly TieRow[];
}

interface FilterLink {
	readonly name: string;
	readonly href: `/${string}`;
	readonly count: number;
	readonly isCurrent: boolean;
}

/** A list of ties and the lists it can be narrowed to. */
export interface TiesCard {
	readonly heading: string;
	readonly rows: readonly TieRow[];
	readonly ends: readonly FilterLink[];
	readonly kinds: readonly FilterLink[];
	readonly table: `/${string}`;
}
