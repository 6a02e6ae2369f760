/** In place of a page that does not exist. */
export const notFoundWords = {
	headTitle: (atlas: string) => `No such page · ${atlas}`,
	description: 'The atlas has nothing at this address.',
	title: 'No such page',
	why: 'The atlas has nothing at this address. It may have been mistyped, or the item has been removed.',
	wholeMap: 'The whole map',
	corridors: 'Corridors',
	places: 'Places',
	events: 'Events',
	countries: 'Countries',
	documents: 'The documents and their excerpts',
	aToZ: 'Everything from A to Z'
} as const;

/** At an old address of an item. */
export const movedWords = { title: (item: string) => `${item} has a new address` } as const;
