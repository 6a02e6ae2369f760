/** The help. `[words](name)` marks a link, and backquotes a key. */
export const helpWords = {
	touch: {
		title: 'By touch',
		tips: [
			'Drag the map with a finger; spread two fingers to zoom.',
			'Tap a line, place or symbol: the text shows what the documents say about it, word for word.',
			'Drag the handle above the text, or tap it, for more text or more map.',
			'“Layers” opens the legend: switch layers on and off, or tap “only” to see one alone.'
		]
	},
	mouse: {
		title: 'By mouse',
		tips: [
			'Drag the map to move it; scroll to zoom.',
			'Click a line, place or symbol: the text shows what the documents say about it, word for word.',
			'Point at a marked word in a document, and its place lights up on the map.',
			'Switch layers on and off in the legend on the map. Each name links to its page.'
		]
	},
	ours: 'Quotations have a coloured rule and are set in serif type; everything else is in our own words.',
	lists:
		'Everything is also listed [from A to Z](list). [About](about) explains how the atlas was made, and keeps it [on this device](offline) for times without a network.',
	keyboard: {
		title: 'With the keyboard',
		groups: [
			{
				where: 'Everywhere',
				keys: [
					[['/', 'Ctrl K'], 'Search'],
					[['?'], 'This help'],
					[['Tab', 'Shift Tab'], 'To the next link or button, or the one before'],
					[['Esc'], 'Close what is open, and go back to where you were']
				]
			},
			{
				where: 'In the search field',
				keys: [
					[['↑', '↓'], 'Move through the results, highlighting each on the map'],
					[['Enter'], 'Open it']
				]
			},
			{
				where: 'When the map has focus',
				keys: [
					[['←', '→', '↑', '↓'], 'Move the map; what comes into view is read out'],
					[['+', '−'], 'Zoom in and out']
				]
			},
			{
				where: 'In the list “In view” of the legend',
				keys: [
					[['↑', '↓', 'Home', 'End'], 'Move through what is in view, nearest to the middle first'],
					[['Enter'], 'Open it']
				]
			},
			{
				where: 'On the page of a document',
				keys: [[['n', 'p'], 'Its next excerpt, its previous one']]
			},
			{
				where: 'In a guided reading',
				keys: [[['←', '→'], 'The previous step, the next one']]
			},
			{
				where: 'On the panel’s handle (phones)',
				keys: [[['↑', '↓'], 'More text, more map']]
			}
		],
		alone: 'Use the single-key shortcuts `/`, `?`, `n`, `p`, `←` and `→`'
	}
} as const;
