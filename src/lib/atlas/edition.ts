/** Which state of the content this is. */
export interface Edition {
	/** The beginning of a hash of every file of the pack: the same content has the same, on every machine. */
	readonly hash: string;
	/** The newest day of revision that the content bears, "2026-11-22". */
	readonly date: string;
}
