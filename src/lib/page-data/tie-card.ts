import type { Fact } from '#lib/atlas/corridor.ts';
import type { TieKind, TieSign } from '#lib/atlas/vocabulary.ts';
import type { ItemCard } from './cards.ts';
import type { ItemLink } from './quotations.ts';
import type { TieRow } from './tie-row.ts';

export interface TieCard extends ItemCard {
	readonly tie: {
		readonly kind: TieKind;
		readonly from: ItemLink;
		readonly to: ItemLink;
		readonly figure?: string | undefined;
		readonly sign: TieSign;
		readonly reason: string;
		readonly because?: string | undefined;
		readonly facts: readonly Fact[];
	};
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
	readonly table: string;
}
