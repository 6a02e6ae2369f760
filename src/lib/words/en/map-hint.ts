/** What the map says of itself when it shows nothing, or several things at once. */
export const mapHintWords = {
	noLayer: 'All layers are switched off: only the land is shown.',
	lens: (document: string) => `Nothing that ${document} mentions is in view.`,
	nowhere: 'Nothing of the atlas is in view.',
	allLayers: 'Switch all on',
	home: 'Show the whole region',
	allDocuments: 'Show all documents',
	severalLabel: 'Several features here',
	several: 'Several things are here:',
	legOf: (corridor: string) => `line, ${corridor}`,
	nodeOf: (corridor: string) => `stop, ${corridor}`,
	kinds: {
		corridors: 'corridor',
		places: 'place',
		events: 'event',
		countries: 'country',
		organisations: 'organisation',
		ties: 'tie',
		documents: 'document'
	} as const
} as const;
