/** The search field, before its index is there. */
export const searchFieldWords = {
	label: 'Search the atlas',
	placeholder: 'Search',
	searchIn: (atlas: string) => `Search ${atlas}`,
	clear: 'Clear',
	aToZ: 'Everything from A to Z',
	what: 'Type the name of a corridor, stop, place, event, country or document, in any spelling, or a few words from an excerpt.',
	loading: 'Loading the index…',
	loadingMore: 'Loading the rest of the index…',
	notLoaded: 'The search could not be loaded. Everything else works.',
	notWhole: 'A part of the index could not be loaded: there may be more answers.',
	again: 'Try again'
} as const;
