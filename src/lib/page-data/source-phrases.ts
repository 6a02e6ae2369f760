import { dateInWords } from '#lib/text/dates.ts';
import type { Basis } from '#lib/atlas/vocabulary.ts';

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
	const source = basis === 'unverified' ? `not verified${reference ? ` (${reference})` : ''}` : (reference ?? '');
	return asOf ? `${source}, ${dateInWords(asOf)}` : source;
}
