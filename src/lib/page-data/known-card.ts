import type { StatusThen } from '#lib/atlas/vocabulary.ts';
import type { ItemLink } from './quotations.ts';

/** A day to look back to. */
export interface KnownChoice {
	readonly day: string;
	readonly name: string;
}

/** A status of a leg, and since when it has had it. */
export interface LineChange {
	/** As exact as it is known. */
	readonly date: string;
	readonly leg: string;
	readonly name: string;
	readonly corridor: ItemLink;
	readonly status: StatusThen;
}
