import type { VoiceLabel } from '#lib/atlas/reading.ts';
import type { Dated } from './as-known.ts';
import type { ExcerptCard, ItemLink, MarkLink, QuotedDocument } from './quotations.ts';

/** What is read of a document, at `/readings/<document>`, and each of its steps at `/readings/<document>/<number>`. */
export interface ReadingLink extends Dated {
	/** The last part of the document's id, which is that of the reading too. */
	readonly id: string;
	readonly name: string;
	readonly document: ItemLink;
	readonly stepCount: number;
}

/** What is quoted for one purpose: what the page has shown already is named by its mark. */
export interface PassagesCard {
	readonly excerpts: readonly ExcerptCard[];
	readonly marks: readonly MarkLink[];
}

export interface RemarkCard extends PassagesCard {
	readonly text: string;
}

interface VoiceCard extends RemarkCard, Dated {
	readonly document: QuotedDocument;
	readonly label: VoiceLabel;
}

export interface StepCard {
	/** Counted from 1; also the last part of its address. */
	readonly number: number;
	readonly name: string;
	readonly claim: string;
	readonly passages: PassagesCard;
	readonly weakens?: RemarkCard | undefined;
	readonly others: readonly VoiceCard[];
}

/** A step on a page of its own. */
export interface StepPageCard extends Dated {
	readonly reading: ReadingLink;
	/** What the document is called within a sentence. */
	readonly nameInText: string;
	readonly step: StepCard;
	readonly previous?: string | undefined;
	readonly next?: string | undefined;
}
