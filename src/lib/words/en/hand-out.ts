/** The sheet about one thing, to be handed out on paper. */
export const handOutWords = {
	title: (name: string) => `${name}: hand-out`,
	description: (name: string) =>
		`${name} on a sheet of paper: its map with numbers, the passages that they stand for, and the sources.`,
	print: 'Print',
	back: 'Back to the page',
	map: (name: string) => `Map: ${name}. The numbers are those of the passages.`,
	key: 'Key',
	passages: 'What the documents say',
	source: (document: string, first: number, last: number) => `${document}, words ${first}–${last}`,
	unmarked: 'A number that is not on the map stands for a passage about all of it.',
	more: (count: number) => `${count} more ${count === 1 ? 'passage' : 'passages'} on the page.`,
	sources: 'Sources',
	noAddress: 'No public address.',
	edition: (title: string, hash: string, date: string) => `${title}, edition ${hash}, ${date}.`,
	code: 'Code of the address',
	mapData: 'Map: Natural Earth; © OpenStreetMap contributors; GeoNames.'
} as const;
