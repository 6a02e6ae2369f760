import { dateInWords } from '#lib/text/dates.ts';
import { timeWords } from '#lib/words/en/time.ts';
import { timelineWords } from '#lib/words/en/timeline.ts';

/** When something happened, and how exactly that is known: "2025~", "2025-06-21/2025-06-30". */
export function whenInWords(when: string): string {
	const [from = '', to = from] = when.replaceAll('~', '').split('/');
	const words = from === to ? dateWithExactness(from) : timeWords.until(dateInWords(from), dateInWords(to));
	return when.includes('~') ? timelineWords.about(from === to ? dateInWords(from) : words) : words;
}

function dateWithExactness(date: string): string {
	const words = dateInWords(date);
	return date.length === 10 ? words : date.length === 7 ? timelineWords.inMonth(words) : timelineWords.inYear(words);
}
