import type { SourceDocument } from '#lib/atlas/document.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import { foldText } from '#lib/text/fold-text.ts';
import { locateQuote, type WordRange } from '#lib/quotation/locate-quote.ts';
import { whyNoText } from '#lib/text/no-text.ts';
import { nearestIn, type Near } from '#lib/text/nearly.ts';
import { normalForm, wordsOf } from '#lib/text/normal-form.ts';
import { sha256 } from '#lib/text/sha256.ts';
import { copyWords } from '#lib/words/en/copy.ts';

/** A document as the page that reads a copy knows it. */
export interface KnownDocument {
	readonly fingerprint: SourceDocument['fingerprint'];
	readonly excerpts: readonly Pick<Excerpt, 'id' | 'exact' | 'prefix' | 'suffix' | 'words'>[];
}

/** An excerpt where it stands in a reader's copy: [start, end) in UTF-16 units of the copy. */
export interface PlaceInCopy {
	readonly id: string;
	readonly start: number;
	readonly end: number;
	readonly words: WordRange;
	/** Words further on than in the edition of the atlas; negative if further up, 0 if it stands where it stood. */
	readonly movedBy: number;
}

/** An excerpt that does not stand in a copy, and what the copy has in its place. */
export interface NearlyThere extends Near {
	readonly id: string;
}

/** What a reader's copy is: the edition of the atlas, another edition, or not the document at all. */
export type Copy =
	| {
			readonly edition: 'same';
			/** Whether it is so to the letter, or only in normal form, as a text that went through a clipboard. */
			readonly isToTheLetter: boolean;
			readonly wordCount: number;
			readonly places: readonly PlaceInCopy[];
	  }
	| {
			readonly edition: 'other';
			readonly wordCount: number;
			readonly places: readonly PlaceInCopy[];
			/** Ids of excerpts whose words do not stand in it. */
			readonly missing: readonly string[];
			/** Of those, what it has in their place. */
			readonly near: readonly NearlyThere[];
			/** Ids of excerpts that stand in it several times, so that nothing says which place is meant. */
			readonly ambiguous: readonly string[];
	  }
	| { readonly edition: 'none'; readonly wordCount: number; readonly near: readonly NearlyThere[] };

/**
 * Compares a reader's copy with the fingerprint of a document. The copy is held against hashes and excerpts where it
 * lies; nothing of it is sent or kept. Fails with the reason for what is no text.
 */
export async function readCopy(text: string, { fingerprint, excerpts }: KnownDocument): Promise<Copy> {
	const reason = whyNoText(text);
	if (reason) throw new Error(copyWords.noText[reason]);
	const wordCount = wordsOf(text).length;
	const isToTheLetter = (await sha256(text)) === fingerprint.sha256;
	const isSame = isToTheLetter || (await sha256(normalForm(text))) === fingerprint.normalSha256;
	const folded = foldText(text);
	const places: PlaceInCopy[] = [];
	const missing: string[] = [];
	const ambiguous: string[] = [];
	for (const excerpt of excerpts) {
		const location = locateQuote(folded, excerpt);
		if (location.stands === 'once') {
			const { start, end, words } = location.place;
			places.push({ id: excerpt.id, start, end, words, movedBy: words.first - excerpt.words.first });
		} else (location.stands === 'often' ? ambiguous : missing).push(excerpt.id);
	}
	if (isSame) return { edition: 'same', isToTheLetter, wordCount, places };
	const nearest = nearestIn(text);
	const near = excerpts
		.filter(({ id }) => missing.includes(id))
		.flatMap(({ id, exact }) => {
			const found = nearest(exact);
			return found ? [{ id, ...found }] : [];
		});
	if (places.length + ambiguous.length === 0) return { edition: 'none', wordCount, near };
	places.sort((a, b) => a.start - b.start);
	return { edition: 'other', wordCount, places, missing, near, ambiguous };
}
