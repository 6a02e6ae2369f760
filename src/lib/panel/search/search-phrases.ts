/** What the search says once its index is there; it is fetched with it. */
export const phrases = {
	list: 'Found in the atlas',
	groups: {
		best: 'Best',
		matters: 'Matters compared',
		sentences: 'Sentences',
		items: 'Places and events'
	},
	goTo: (position: string) => `Go to ${position}`,
	all: (count: number) => `All ${count} results`,
	bestOf: (shown: number, count: number) => `The best ${shown} of ${count}. More words find fewer.`,
	also: (names: readonly string[]) => `Also ${names.join(' · ')}`,
	quoted: (words: string) => `“${words}”`,
	nothing: (query: string) => `Nothing found for “${query}”.`,
	nearest: 'Words of the atlas that look like it:',
	matters: 'Matters that it compares:',
	/** Told to those who do not see the list. */
	news: {
		found: (count: number, shown: number) => {
			const results = `${count} ${count === 1 ? 'result' : 'results'}`;
			return shown < count ? `${results}, the best ${shown} shown` : results;
		},
		nothing: (nearest: readonly string[]) =>
			nearest.length > 0 ? `Nothing found. Words that look like it: ${nearest.join(', ')}` : 'Nothing found'
	}
};
