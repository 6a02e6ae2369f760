/** Something that an edition has and another has not, or has otherwise. */
export interface ChangedThing {
	readonly name: string;
	/** Its page, where today's atlas has one. */
	readonly href?: `/${string}` | undefined;
	/** What is different, in words. */
	readonly fields?: readonly string[];
}

/** What changed from one edition to the next, or to today. */
export interface EditionChanges {
	/** The anchor of the older one. */
	readonly id: string;
	readonly title: string;
	/** The contents of the older one, as it was kept. */
	readonly pages: `/${string}`;
	readonly kinds: readonly {
		readonly name: string;
		readonly groups: readonly { readonly name: string; readonly things: readonly ChangedThing[] }[];
	}[];
	/** Where no kind has changed, why there is still another edition. */
	readonly note?: string | undefined;
}
