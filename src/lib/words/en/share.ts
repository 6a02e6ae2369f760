/** The dialog that shares a view, and what it gives away. */
export const shareWords = {
	title: 'Share',
	view: { title: 'This view', label: 'Link to this exact view' },
	embed: {
		title: 'On your own site',
		label: 'Embed code for the map, its key and one card',
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
		title: 'Picture',
		action: 'Save the map as a picture (PNG)',
		what: 'The map as you see it, with its title, key, sources and address in the picture.',
		noMap:
			'There is no live map on this page to take a picture of. Print the page instead: its still map comes with it.',
		saved: 'Saved to your downloads.',
		failed: (reason: string) => `The picture could not be made: ${reason}`,
		noCanvas: 'This browser has no canvas',
		tooLarge: 'The picture is too large for this browser',
		edition: (hash: string, date: string) => `Edition ${hash}, ${date}`
	},
	data: {
		title: 'Data',
		archive: 'Everything in one file',
		archiveNote: 'ZIP, licences included',
		layers: 'Layers, as GeoJSON',
		excerpts: 'Excerpts',
		table: 'Table (CSV)',
		annotations: 'Web Annotations (JSON-LD)',
		json: 'JSON'
	}
} as const;
