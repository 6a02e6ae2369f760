/** What the map lacks since it could not be loaded. */
export const mapMissingWords = {
	parts: {
		base: 'part of its background',
		labels: 'the names of countries, cities and seas',
		lines: 'its lines',
		points: 'its places and stops',
		ties: 'its ties between states'
	},
	/** Of what has been asked for and has not been answered for seconds. */
	late: (parts: string) => `The map is still loading ${parts}.`,
	lacks: (parts: string) => `The map lacks ${parts}, which could not be loaded. Everything else works.`
} as const;
