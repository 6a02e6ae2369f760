const node = (id: string, name: string, coordinates: number[]) => ({
	type: 'Feature',
	id,
	properties: { name, kind: 'station', country: 'AZ', basis: 'unverified', withinKm: 1 },
	geometry: { type: 'Point', coordinates }
});

const leg = (id: string, from: string, to: string, mode: string, coordinates: number[][]) => ({
	type: 'Feature',
	id,
	properties: {
		from,
		to,
		mode,
		countries: ['AZ'],
		status: 'operational',
		statusBasis: 'unverified',
		course: 'by-hand',
		licence: 'public-domain'
	},
	geometry: { type: 'LineString', coordinates }
});

const part = (id: string, name: string, role: string, geometry: unknown) => ({
	type: 'Feature',
	id,
	properties: { name, role, basis: 'unverified', licence: 'public-domain' },
	geometry
});

/** The least pack with one of everything. Its second leg is drawn against the direction of its route. */
export const contents: Record<string, unknown> = {
	'atlas.json': {
		title: 'Test Atlas',
		introduction: 'A pack for tests.',
		corridors: ['ford-line'],
		eventLayers: ['bridge-fall'],
		documents: ['ford-letter'],
		view: { center: [47, 40], zoom: 5 },
		contact: { name: 'The testers', address: 'in the repository' },
		aliases: { 'places/west-ford': 'places/westford' }
	},
	'nodes.geojson': {
		type: 'FeatureCollection',
		features: [
			node('westford', 'Westford station', [46, 40]),
			node('midford', 'Midford', [47, 41]),
			node('eastford', 'Eastford', [48, 40])
		]
	},
	'places.geojson': {
		type: 'FeatureCollection',
		features: [
			{
				type: 'Feature',
				id: 'westford',
				properties: { name: 'Westford', kind: 'town', country: 'AZ', basis: 'reference', reference: 'A gazetteer' },
				geometry: { type: 'Point', coordinates: [46.01, 40.01] }
			}
		]
	},
	'countries.json': {
		countries: [
			{
				id: 'azerbaijan',
				iso: 'AZ',
				name: 'Azerbaijan'
			}
		]
	},
	'corridors/ford-line/corridor.json': {
		id: 'ford-line',
		name: 'Ford Line',
		summary: 'A railway and a road.',
		routes: [
			{ id: 'main', name: 'Main line', legs: ['west-mid', 'east-mid'] },
			{ id: 'road', name: 'Road', legs: ['west-east'] }
		],
		facts: []
	},
	'corridors/ford-line/legs.geojson': {
		type: 'FeatureCollection',
		features: [
			leg('west-mid', 'westford', 'midford', 'rail', [
				[46, 40],
				[47, 41]
			]),
			leg('east-mid', 'eastford', 'midford', 'rail', [
				[48, 40],
				[47, 41]
			]),
			leg('west-east', 'westford', 'eastford', 'road', [
				[46, 40],
				[47, 39.9],
				[48, 40]
			])
		]
	},
	'events/bridge-fall/event.json': {
		id: 'bridge-fall',
		name: 'Fall of the bridge',
		kind: 'crash',
		date: '2024-12-25',
		summary: 'A bridge fell.'
	},
	'events/bridge-fall/event.geojson': {
		type: 'FeatureCollection',
		features: [
			part('site', 'Site of the bridge', 'site', { type: 'Point', coordinates: [46.5, 40.5] }),
			part('planned-path', 'Path of the train', 'planned-path', {
				type: 'LineString',
				coordinates: [
					[46, 40],
					[46.5, 40.5]
				]
			})
		]
	},
	'events/talks/event.json': {
		id: 'talks',
		name: 'Talks of the envoys',
		kind: 'diplomacy',
		date: '2025-01',
		summary: 'Envoys met.',
		at: ['places/westford']
	},
	// A path without a layer of its own.
	'events/ride/event.json': {
		id: 'ride',
		name: 'Ride of the envoys',
		kind: 'diplomacy',
		date: '2025-02',
		summary: 'Envoys rode home.'
	},
	'events/ride/event.geojson': {
		type: 'FeatureCollection',
		features: [
			part('end', 'Where the ride ended', 'site', { type: 'Point', coordinates: [47.5, 40.2] }),
			part('actual-path', 'Way of the envoys', 'actual-path', {
				type: 'LineString',
				coordinates: [
					[46.01, 40.01],
					[47.5, 40.2]
				]
			})
		]
	},
	'documents/ford-letter/document.json': {
		id: 'ford-letter',
		title: 'A Letter about the Ford Line',
		shortTitle: 'Letter',
		kind: 'Letter',
		date: '2025-02',
		dateWords: 'February 2025',
		publisher: 'The Ford Press',
		address: 'https://example.org/letter',
		language: 'en',
		revised: '2025-03-01',
		sections: [
			{ id: 'opening', heading: 'Opening' },
			{ id: 'events', label: 'What happened, without a heading' }
		]
	},
	'documents/ford-letter/excerpts.json': {
		excerpts: [
			{
				id: 'line',
				section: 'opening',
				exact: 'The Ford Line leaves Westford and crosses Azerbaijan.',
				about: ['corridors/ford-line', 'places/westford', 'countries/azerbaijan']
			},
			{
				id: 'happenings',
				section: 'events',
				exact: 'A bridge fell; a month later envoys met.',
				about: [
					{ item: 'events/bridge-fall', words: ['A bridge fell'] },
					{ item: 'events/talks', words: ['envoys met'] },
					{ item: 'events/ride', because: 'The envoys rode home from where they met.' }
				]
			}
		]
	}
};

/** What the document says, with more words than its excerpts quote. */
export const letterText = `A Letter about the Ford Line

Opening
You ask me what became of our railway, and I gladly answer. The Ford Line leaves Westford and crosses Azerbaijan. It is
slow, and nobody minds.

There was some trouble in the winter. A bridge fell; a month later envoys met. Since then all has been quiet, and the
trains, such as they are, run when they please.
`;
