/** When the server has another edition than the open page. By itself, so that no first visit fetches it. */
export const afterwardsWords = {
	newEdition: 'There is a new edition of the atlas.',
	loadIt: 'Load it'
} as const;

/** Beside a map on paper that is not the page's own. */
export const seenOnPaperWords = {
	map: 'The map as it was seen',
	seen: (facts: readonly string[]) => `The map as it was seen: ${facts.join('; ')}.`,
	still: (mentioned: string, facts: readonly string[]) =>
		[`A still map, with English names and ${mentioned}`, ...facts].join('; ') + '.',
	allDocuments: 'what all documents mention',
	way: 'the way that was asked for',
	view: (middle: string, zoom: string) => `around ${middle}, at zoom ${zoom}`,
	dark: 'in the colours of a dark screen, the key in those of a light one',
	localNames: 'names in the languages of the places',
	lens: (document: string) => `only what ${document} mentions`,
	known: (day: string) => `as known on ${day}`,
	credits: (credits: string) => `Map: ${credits}`
} as const;
