/** What can be found. */
export const searchKindNames = {
	corridors: { one: 'Corridor', many: 'Corridors' },
	places: { one: 'Place', many: 'Places' },
	countries: { one: 'Country', many: 'Countries' },
	organisations: { one: 'Organisation', many: 'Organisations' },
	ties: { one: 'Tie', many: 'Ties' },
	events: { one: 'Event', many: 'Events' },
	stops: { one: 'Stop', many: 'Stops' },
	documents: { one: 'Document', many: 'Documents' },
	readings: { one: 'Guided reading', many: 'Guided readings' },
	steps: { one: 'Step of a reading', many: 'Steps of readings' },
	comparisons: { one: 'Point compared', many: 'Points compared' },
	excerpts: { one: 'Excerpt', many: 'Excerpts' }
} as const;

/** What the search says once its index is there; it is fetched with it. */
export const searchAnswerWords = {
	list: 'Found in the atlas',
	groups: {
		best: 'Best',
		matters: 'Points compared',
		sentences: 'Sentences',
		items: 'Places and events'
	},
	goTo: (position: string) => `Go to ${position}`,
	all: (count: number) => `All ${count} results`,
	bestOf: (shown: number, count: number) => `The best ${shown} of ${count}. More words find fewer.`,
	/** Other names, one after the other. */
	also: (names: string) => `Also ${names}`,
	quoted: (words: string) => `“${words}”`,
	keys: '`↑` `↓` show on the map, `Enter` opens',
	nothing: (query: string) => `Nothing found for “${query}”.`,
	advice: 'Try fewer letters, another spelling or one word of several; or look through [everything from A to Z](list).',
	nearest: 'Similar words in the atlas:',
	matters: 'Points that it compares:',
	/** Told to those who do not see the list. */
	news: {
		found: (count: number, shown: number) => {
			const results = `${count} ${count === 1 ? 'result' : 'results'}`;
			return shown < count ? `${results}, the best ${shown} shown` : results;
		},
		nothing: (nearest: readonly string[]) =>
			nearest.length > 0 ? `Nothing found. Similar words: ${nearest.join(', ')}` : 'Nothing found'
	}
} as const;

/** The line beneath what was found. */
export const searchDetails = {
	agree: 'The documents agree',
	differ: 'The documents differ',
	only: (documents: readonly string[]) => `Only in ${documents.join(' and ')}`
} as const;
