import { dateInWords } from '#lib/text/dates.ts';
import type { LensDocument } from '#lib/state/lens-documents.svelte.ts';
import { knownWords as words } from '#lib/words/en/known.ts';

/** A day in words, and the document that was written then. */
export function knownInWords(day: string, documents: readonly LensDocument[]): string {
	const written = documents.find(({ writtenBy }) => writtenBy === day);
	return written ? words.dayOf(dateInWords(day), written.nameInText) : dateInWords(day);
}
