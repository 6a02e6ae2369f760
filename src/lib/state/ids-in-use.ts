import type { Selection } from '#lib/page-data/focus.ts';
import { addressParts } from '#lib/atlas/vocabulary.ts';
import type { Query } from './query.ts';

/** A query with the ids in use for those that it names by old ones; the very same where it names none. */
export function withIdsInUse(query: Query, aliases: Selection['aliases'] = {}): Query {
	const renamed = addressParts.flatMap((part) => {
		const id = aliases[`${part}:${query[part]}`];
		return id ? [[part, id] as const] : [];
	});
	return renamed.length > 0 ? { ...query, ...Object.fromEntries(renamed) } : query;
}
