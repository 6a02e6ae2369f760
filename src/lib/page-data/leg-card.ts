import type { CorridorNode, EarlierStatus, Leg } from '#lib/atlas/corridor.ts';
import type { StatusThen } from '#lib/atlas/vocabulary.ts';
import type { Dated } from './as-known.ts';
import type { ItemLink } from './quotations.ts';

export interface NodeCard extends Pick<
	CorridorNode,
	'id' | 'name' | 'otherNames' | 'kind' | 'basis' | 'reference' | 'asOf' | 'withinKm' | 'note'
> {
	/** Its name. */
	readonly country: string;
	readonly place?: ItemLink | undefined;
}

export interface LegCard
	extends
		Pick<
			Leg,
			'id' | 'mode' | 'statusAsOf' | 'statusReference' | 'statusAddress' | 'statusNote' | 'countries' | 'lengthKm'
		>,
		Dated<LegCard> {
	readonly status: StatusThen;
	/** Absent on an earlier day: who vouches for the present status has said so later. */
	readonly statusBasis: Leg['statusBasis'] | undefined;
	/** What it has been, the oldest first, and the present status last; empty where no change is known. */
	readonly history: readonly (Pick<EarlierStatus, 'status' | 'since'> &
		Dated & { readonly source?: string | undefined })[];
	readonly from: string;
	readonly to: string;
	readonly stated?: { readonly km: readonly [number, number]; readonly reference: string } | undefined;
	/** How the line was obtained and how exact it is, in a sentence. */
	readonly course: string;
	readonly isApproximate: boolean;
	/** Other corridors on the same track. */
	readonly sharedWith: readonly ItemLink[];
}
