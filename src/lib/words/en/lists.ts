/** Lists of everything: by kind, by the alphabet, and what is not on the map. */
export const listWords = {
	titles: {
		corridors: 'Corridors',
		places: 'Places',
		events: 'Events',
		countries: 'Countries',
		organisations: 'Organisations',
		ties: 'Ties between states',
		documents: 'Documents'
	},
	description: (count: number, kind: string) =>
		`All ${count} ${kind} of the atlas, with what the documents say about each.`,
	excerpts: (count: number) => `${count} ${count === 1 ? 'excerpt' : 'excerpts'}`,
	aToZ: 'Everything from A to Z',
	aToZDescription: (count: number) =>
		`All ${count} corridors, places, countries, organisations, ties, events, documents, readings and stops of the atlas by the alphabet.`,
	underLetter: (letter: string) => `${letter}: everything from A to Z`,
	underLetterDescription: (count: number, letter: string) =>
		`All ${count} corridors, places, countries, organisations, ties, events, documents, readings and stops under ${letter}.`,
	chooseLetter: 'Each letter has a page of its own:',
	mostQuoted: (shown: number, count: number) => `The ${shown} most quoted of ${count}. The others:`,
	entries: (count: number) => `${count} entries.`,
	forExcerpts: 'For the excerpts, see',
	theDocuments: 'the documents',
	letters: 'Letters',
	/** Other names, one after the other. */
	also: (names: string) => `Also ${names}`,
	notOnMap: 'Not on the map',
	notOnMapIntroduction: 'What each document says that the map does not show, in our words, with the reason.'
} as const;
