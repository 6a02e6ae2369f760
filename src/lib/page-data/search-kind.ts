/** What can be found, in the order in which groups of equal worth are shown. */
export const searchKinds = ['corridors', 'places', 'countries', 'events', 'stops', 'documents', 'excerpts'] as const;
export type SearchKind = (typeof searchKinds)[number];

export const searchKindNames: Record<SearchKind, { readonly one: string; readonly many: string }> = {
	corridors: { one: 'Corridor', many: 'Corridors' },
	places: { one: 'Place', many: 'Places' },
	countries: { one: 'Country', many: 'Countries' },
	events: { one: 'Event', many: 'Events' },
	stops: { one: 'Stop', many: 'Stops' },
	documents: { one: 'Document', many: 'Documents' },
	excerpts: { one: 'Excerpt', many: 'Excerpts' }
};
