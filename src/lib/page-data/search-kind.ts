/** What can be found; of things with one name, in this order. */
export const searchKinds = [
	'corridors',
	'places',
	'countries',
	'events',
	'stops',
	'documents',
	'comparisons',
	'excerpts'
] as const;
export type SearchKind = (typeof searchKinds)[number];

export const searchKindNames: Record<SearchKind, { readonly one: string; readonly many: string }> = {
	corridors: { one: 'Corridor', many: 'Corridors' },
	places: { one: 'Place', many: 'Places' },
	countries: { one: 'Country', many: 'Countries' },
	events: { one: 'Event', many: 'Events' },
	stops: { one: 'Stop', many: 'Stops' },
	documents: { one: 'Document', many: 'Documents' },
	comparisons: { one: 'Matter compared', many: 'Matters compared' },
	excerpts: { one: 'Excerpt', many: 'Excerpts' }
};
