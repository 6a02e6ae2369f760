/** The frame around every page: bar, menu, sheet and footer. */
export const shellWords = {
	menu: 'Menu',
	start: 'Start page',
	names: 'Names',
	english: 'English',
	local: 'Local',
	colours: 'Colours',
	colourNames: { system: 'As the system', light: 'Light', dark: 'Dark' } as const,
	aToZ: 'A–Z',
	documents: 'Documents',
	compare: 'Compare',
	downloads: 'Downloads',
	about: 'About',
	corridors: 'Corridors',
	places: 'Places',
	events: 'Events',
	countries: 'Countries',
	notOnMap: 'Not on the map',
	everything: 'Everything in the atlas',
	edition: (hash: string, date: string) => `Edition ${hash}, ${date}`,
	sheetHeights: { peek: 'a strip', half: 'half the screen', full: 'the whole screen' } as const,
	sheetHandle: (height: string) => `The text takes up ${height}. Change its height`
} as const;
