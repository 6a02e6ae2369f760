/** What can be found; of things with one name, in this order. */
export const searchKinds = [
	'corridors',
	'places',
	'countries',
	'organisations',
	'events',
	'ties',
	'stops',
	'documents',
	'readings',
	'steps',
	'comparisons',
	'excerpts'
] as const;
export type SearchKind = (typeof searchKinds)[number];
