import type { ItemId } from '#lib/atlas/vocabulary.ts';
import type { Dated } from './as-known.ts';

/** Something dated, as `/geodata/timeline.json` has it. */
export interface TimeEntry extends Dated {
	readonly id: string;
	/** What happened, what changed on a line, what a fact of ours says, which document was written, what one says of another time. */
	readonly kind: 'event' | 'change' | 'fact' | 'document' | 'said';
	readonly name: string;
	/** The date in words, as exact as it is known. */
	readonly when: string;
	/** The first and the last day that it may mean. */
	readonly first: string;
	readonly last: string;
	/** Known to the year only, or inferred. */
	readonly isVague: boolean;
	/** The page that it leads to, and the leg on it. */
	readonly item: ItemId;
	readonly leg?: string | undefined;
}
