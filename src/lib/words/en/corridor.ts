/** The page of a corridor: what is chosen of it, what is not built, its stops and lines. */
export const corridorWords = {
	here: 'Here:',
	details: 'Details',
	through: (countries: readonly string[]) => `Through ${countries.join(', ')}.`,
	laterNames: 'Later names, found in neither document:',
	gaps: 'Not built',
	gap: (status: string, km: string) => `${status}, ${km} km as drawn`,
	stated: (km: string) => `${km} km stated`,
	range: (low: string, high: string) => `${low} to ${high}`,
	stops: 'Stops and lines',
	stopsNote:
		'Unless marked otherwise, stations, alignments and statuses do not come from the documents. Each status is as of the date shown. Select a line or stop to see its source and accuracy.',
	asDrawn: (km: string) => `${km} km as drawn`,
	facts: 'Facts and figures',
	leg: (mode: string, km: string, status: string) => `${mode}, ${km} km, ${status}`,
	fromTo: (from: string, to: string) => `${from} to ${to}`,
	hereLeg: (mode: string, from: string, to: string) => `${mode.toLowerCase()} ${from}–${to}`,
	kilometres: (km: string) => `${km} km`,
	dated: (status: string, date: string | undefined) => (date ? `${status} (${date})` : status),
	nodeKinds: {
		station: 'station',
		port: 'port',
		'border-crossing': 'border crossing',
		terminal: 'terminal',
		town: 'town',
		city: 'city'
	},
	border: 'border',
	/** Other names, one after the other. */
	also: (names: string) => `Also ${names}.`,
	inDocumentsAs: 'In the documents as',
	notInDocuments: 'Not in the documents.',
	position: (source: string, km: number) => `Position: ${source}; within ${km} km.`,
	status: 'Status:',
	saidLater: 'That it was so then is taken from a later source.',
	history: 'Over time:',
	held: (status: string, since: string | undefined, source: string | undefined) =>
		[status, since && `since ${since}`, source && `(${source})`].filter(Boolean).join(' '),
	statedBy: (km: string, reference: string) => `Stated: ${km} km (${reference})`,
	shared: 'The track is shared with',
	and: ' and ',
	courses: {
		'traced-osm': 'Traced from railways in OpenStreetMap',
		'traced-natural-earth': 'Traced from the railways of Natural Earth at 1:10 million',
		'station-to-station': 'Drawn from station to station',
		'by-hand': 'Drawn by hand'
	},
	within: (km: number, isTraced: boolean) =>
		`nine tenths of it lie within ${isTraced ? `${km} km of the track in OpenStreetMap` : `about ${km} km of the true course`}`,
	noFixedLine: 'ships keep no fixed line',
	notMeasured: 'approximate; its accuracy has not been measured'
} as const;
