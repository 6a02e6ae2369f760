import { firstDay, isDate, lastDay } from './dates.ts';

/** When something happened, as exact as it is known. */
export interface When {
	/** The first and the last day on which it can have been. */
	readonly first: string;
	readonly last: string;
	/** Its ends are not sharp. */
	readonly isSoft: boolean;
}

/**
 * Reads a date in the forms of EDTF (levels 0 and 1) that a pack uses: "2024-12-25", "2025-07", "2025~" for about then, and
 * "2025-06-21/2025-06-30" for some time between the two.
 */
export function readWhen(text: string): When | undefined {
	const ends = text.split('/');
	const [from = '', to = from] = ends.map((end) => end.replace(/~$/, ''));
	if (ends.length > 2 || !isDate(from) || !isDate(to)) return undefined;
	const when = { first: firstDay(from), last: lastDay(to), isSoft: text.includes('~') };
	return when.first <= when.last ? when : undefined;
}
