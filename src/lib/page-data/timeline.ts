import type { ItemId } from '#lib/atlas/vocabulary.ts';

/** Something dated, as `/geodata/timeline.json` has it. */
export interface TimeEntry {
	readonly id: string;
	/** What happened, what changed on a line, what a fact of ours says, which document was written. */
	readonly kind: 'event' | 'change' | 'fact' | 'document';
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
