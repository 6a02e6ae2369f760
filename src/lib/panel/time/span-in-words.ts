import { dateInWords } from '#lib/text/dates.ts';
import type { TimeSpan } from '#lib/text/time-span.ts';
import { timeWords as words } from '#lib/words/en/time.ts';

/** Says that only a span is shown. */
export function spanInWords({ from, to }: TimeSpan): string {
	return words.onlySpan(from === to ? dateInWords(from) : words.until(dateInWords(from), dateInWords(to)));
}
