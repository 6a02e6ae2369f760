/** What the map says of itself, and of what is on it. */
export const mapWords = {
	name: 'Map',
	still: 'Still map',
	contributors: (project: string) => `${project} contributors`,
	/** Clockwise from the top of the map. */
	directions: ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const,
	/** What the still map has not got at the view of the address. */
	lacks: {
		surroundings: 'This still map ends within this view: nothing is drawn beyond it.',
		lens: (document: string) => `What ${document} mentions could not be loaded: all is shown.`,
		detail: 'This still map was drawn from farther away: it has no more detail than this.'
	} as const,
	again: 'Try again',
	notPrinted: 'The map of this page had not been loaded when it was printed.',
	unable: 'This browser cannot draw the live map, so a still one stands here. Its links and switches work.',
	falsified:
		'This browser keeps pages from reading pictures back, so a still map stands here. Its links and switches work.',
	unloaded: 'The live map could not be loaded; this one stands still.',
	lost: 'The browser has stopped drawing the live map; this one stands still.',
	/** By the pointer. Stations and the courses of lines are the atlas' own additions. */
	pointed: (names: readonly string[], isOurs: boolean) => names.join(' · ') + (isOurs ? ', not in the documents' : ''),
	inView: (names: readonly string[], others: number) =>
		`In view: ${names.join(', ')}${others > 0 ? ` and ${others} more` : ''}`,
	/** Of a leg that is yet to be built. */
	planned: 'planned',
	missing: 'missing',
	kilometres: (count: string) => `${count} km`,
	home: 'Show the whole region',
	keys: 'Arrow keys move, plus and minus zoom',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out'
} as const;
