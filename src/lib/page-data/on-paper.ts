/** Which lines the map of a page has on paper, for the key below it. */
export interface OnPaper {
	/** Ids of layers that have a line there. */
	readonly layers: readonly string[];
	/** Names of the patterns of those that the page is about, or of all where it is about none. */
	readonly patterns: readonly string[];
	/** A course among them is a guess. */
	readonly hasSoft: boolean;
}
