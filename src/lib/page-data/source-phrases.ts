import { dateInWords } from '#lib/text/dates.ts';
import type { Basis } from '#lib/atlas/vocabulary.ts';
import { sourceWords } from '#lib/words/en/source.ts';

/** Who vouches for something of ours, and the date it held: "OpenStreetMap node 1, February 2026", "not verified". */
export function provenanceInWords({
	basis,
	reference,
	asOf
}: {
	readonly basis: Basis;
	readonly reference?: string | undefined;
	readonly asOf?: string | undefined;
}): string {
	const source = basis === 'unverified' ? sourceWords.unverified(reference) : (reference ?? '');
	return asOf ? sourceWords.asOf(source, dateInWords(asOf)) : source;
}
