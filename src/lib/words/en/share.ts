/** The dialog that shares a view, and what it gives away. */
export const shareWords = {
	title: 'Share',
	tabs: { link: 'Link', embed: 'Embed', picture: 'Picture' },
	view: 'Link to this exact view',
	embed: {
		label: 'Embed code for the map, its key and one card',
		colours: 'Colours of the frame',
		colourNames: { system: 'As each reader has them', light: 'Light', dark: 'Dark' },
		fit: 'Fit the frame to its content',
		fitLabel: 'Add once to your page, if it allows scripts',
		choose: 'Open a corridor, place, event, country or document: each can be embedded in your own page.'
	},
	copy: {
		action: 'Copy',
		done: 'Copied.',
		refused: 'Your browser blocked copying. The text is selected: press Ctrl+C (⌘C on a Mac).',
		passOn: 'Share…'
	},
	picture: {
		save: {
			square: (width: number, height: number) => `Save as a square, ${width} × ${height}`,
			wide: (width: number, height: number) => `Save it wide, ${width} × ${height}`
		},
		what: 'The map as you see it, with its name, first quotation, key, sources, date and address.',
		coming: 'The live map is still loading. A picture can be made of it once it is there.',
		noMap:
			'There is no live map on this page to take a picture of. Print the page instead: its still map comes with it.',
		saved: 'Handed to your browser as a download. If it saves nothing, press and hold the picture, or right-click it.',
		made: 'The picture',
		failed: (reason: string) => `The picture could not be made: ${reason}`,
		noCanvas: 'This browser has no canvas',
		tooLarge: 'The picture is too large for this browser',
		edition: (hash: string, date: string) => `Edition ${hash}, ${date}`
	},
	data: 'The data are among the [downloads](downloads).'
} as const;
