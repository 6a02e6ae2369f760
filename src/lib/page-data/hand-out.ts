import type { QuotedDocument } from './quotations.ts';
import type { WordRange } from '#lib/quotation/locate-quote.ts';

/** A passage on a hand-out. */
interface HandOutPassage {
	/** Its number, which the map has too where the passage is about something there. */
	readonly number: number;
	/** What it is quoted for, where the hand-out has steps. */
	readonly heading?: string | undefined;
	readonly exact: string;
	readonly document: QuotedDocument;
	readonly words: WordRange;
}

/** What a sheet of paper says about one page of the atlas. */
export interface HandOut {
	/** The page that it is of, such as `/places/aktau`. */
	readonly path: `/${string}`;
	readonly name: string;
	readonly summary?: string | undefined;
	readonly passages: readonly HandOutPassage[];
	/** Passages that the sheet has no room for. */
	readonly more: number;
	readonly sources: readonly {
		readonly name: string;
		readonly byline: string;
		readonly address?: string | undefined;
	}[];
	/** Its map, a file of the site; nothing for what is nowhere. */
	readonly map?: `/${string}` | undefined;
}
