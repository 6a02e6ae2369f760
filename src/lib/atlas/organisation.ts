import type { ItemBase } from './item-base.ts';

/** An organisation of states that the documents name. */
export interface Organisation extends ItemBase<'organisations'> {
	readonly abbreviation: string;
}
