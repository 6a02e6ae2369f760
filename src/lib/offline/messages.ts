/** What a page tells the worker. */
export type Message =
	/** Addresses that the page got before the worker was there. */
	| { opened: string[] }
	/** The page is of the edition of the worker that waits. */
	| { takeOver: string };
