import { error } from '@sveltejs/kit';
import { notFoundWords } from '#lib/words/en/not-found.ts';

/** The value, or the page that says there is none. */
export function found<T>(value: T | undefined): T {
	if (value === undefined) error(404, notFoundWords.description);
	return value;
}
