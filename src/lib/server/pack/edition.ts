import type { Edition } from '#lib/atlas/edition.ts';
import type { ParsedPack } from './parse-pack.ts';

/** The edition of a pack: its hash, and the newest day on which a part of it says it was revised. */
export function editionOf(pack: ParsedPack): Edition {
	const days = [
		...[...pack.documents.values()].map(({ revised }) => revised),
		...[...pack.notOnMap.values()].map(({ revised }) => revised),
		...[...pack.readings.values()].map(({ revised }) => revised),
		...(pack.ties ? [pack.ties.revised] : []),
		...(pack.comparisons ? [pack.comparisons.revised] : [])
	];
	return { hash: pack.hash, date: days.sort().at(-1) ?? '' };
}
