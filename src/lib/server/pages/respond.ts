import { error } from '@sveltejs/kit';

export const geojsonHeaders = { headers: { 'content-type': 'application/geo+json' } };

/** The value, or the page that says there is none. */
export function found<T>(value: T | undefined): T {
	if (value === undefined) error(404, 'The atlas has no such page');
	return value;
}
