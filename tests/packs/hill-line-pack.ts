import { makeFingerprint } from '#lib/quotation/make-fingerprint.ts';
import { hashOf } from '#lib/server/pack/sha256-node.ts';

/** Our own text: another region, another subject, and no word of the atlas that the repository holds. */
const text = `Up the Hill Line

From the coast
The morning train leaves Colombo Fort while the street outside is still asleep. For an hour it runs between paddies and
coconut groves, and nobody on board seems to be going anywhere in particular.

The climb
At Rambukkana a second engine is put behind the train, and the climb begins. The line turns in upon itself so often that
the same white temple is seen from five windows. From Kandy the tea goes down to the harbour by this one track, and when
the track is cut by a landslide the tea waits.

The writer has taken this train eleven times and was late nine times. That is no complaint. A line that carries a harvest
through a cloud forest is allowed to take its time, and the vendors on the platforms have come to count on it.
`;

const reference = { basis: 'reference', reference: 'A gazetteer' };

const contents: Record<string, object> = {
	'atlas.json': {
		title: 'Hill Line Atlas',
		introduction: 'One railway of Sri Lanka, and what a traveller wrote about it.',
		corridors: ['hill-line'],
		eventLayers: [],
		documents: ['up-the-hill-line'],
		view: { center: [80.3, 7.1], zoom: 7 },
		contact: { name: 'The editors of the Hill Line Atlas', address: 'by letter' },
		aliases: { 'places/senkadagala': 'places/kandy' },
		partAliases: {
			leg: { 'into-the-hills': 'rambukkana-kandy' },
			node: { 'kandy-halt': 'kandy' },
			excerpt: { 'single-track': 'one-track' }
		}
	},
	'nodes.geojson': {
		type: 'FeatureCollection',
		features: [
			node('colombo-fort', 'Colombo Fort', [79.8502, 6.9337], { place: 'places/colombo' }),
			node('rambukkana', 'Rambukkana', [80.3911, 7.3228]),
			node('kandy', 'Kandy station', [80.6322, 7.2906], { place: 'places/kandy' })
		]
	},
	'places.geojson': {
		type: 'FeatureCollection',
		features: [place('colombo', 'Colombo', [79.8612, 6.9271]), place('kandy', 'Kandy', [80.6337, 7.2906])]
	},
	'countries.json': { countries: [{ id: 'sri-lanka', iso: 'LK', name: 'Sri Lanka' }] },
	'corridors/hill-line/corridor.json': {
		id: 'hill-line',
		name: 'Hill Line',
		summary: 'A railway from the coast of Sri Lanka into the hills.',
		routes: [{ id: 'main', name: 'Colombo to Kandy', legs: ['colombo-rambukkana', 'rambukkana-kandy'] }],
		facts: []
	},
	'corridors/hill-line/legs.geojson': {
		type: 'FeatureCollection',
		features: [
			leg('colombo-rambukkana', 'colombo-fort', 'rambukkana', [
				[79.8502, 6.9337],
				[79.99, 7.09],
				[80.1, 7.23],
				[80.25, 7.3],
				[80.3911, 7.3228]
			]),
			leg('rambukkana-kandy', 'rambukkana', 'kandy', [
				[80.3911, 7.3228],
				[80.48, 7.27],
				[80.6, 7.26],
				[80.6322, 7.2906]
			])
		]
	},
	'documents/up-the-hill-line/document.json': {
		id: 'up-the-hill-line',
		title: 'Up the Hill Line',
		shortTitle: 'Travel letter',
		kind: 'Letter',
		author: 'A traveller',
		date: '2019-05',
		dateWords: 'May 2019',
		publisher: 'The Lantern Press',
		address: 'https://example.org/up-the-hill-line',
		language: 'en',
		revised: '2024-02-03',
		sections: [
			{ id: 'coast', heading: 'From the coast' },
			{ id: 'climb', heading: 'The climb' }
		]
	},
	'documents/up-the-hill-line/excerpts.json': {
		excerpts: [
			{
				id: 'morning-train',
				section: 'coast',
				exact: 'The morning train leaves Colombo Fort while the street outside is still asleep.',
				about: ['places/colombo', { item: 'corridors/hill-line', words: ['The morning train'] }]
			},
			{
				id: 'one-track',
				section: 'climb',
				exact: 'From Kandy the tea goes down to the harbour by this one track',
				about: [
					'places/kandy',
					{ item: 'corridors/hill-line', words: ['this one track'] },
					{ item: 'countries/sri-lanka', because: 'The line lies wholly within the country.' }
				]
			}
		]
	}
};

function node(id: string, name: string, coordinates: number[], more: object = {}) {
	const properties = { name, kind: 'station', country: 'LK', ...reference, withinKm: 1, ...more };
	return { type: 'Feature', id, properties, geometry: { type: 'Point', coordinates } };
}

function place(id: string, name: string, coordinates: number[]) {
	const properties = { name, kind: 'city', country: 'LK', ...reference, withinKm: 2 };
	return { type: 'Feature', id, properties, geometry: { type: 'Point', coordinates } };
}

function leg(id: string, from: string, to: string, coordinates: number[][]) {
	const properties = {
		from,
		to,
		mode: 'rail',
		countries: ['LK'],
		status: 'operational',
		statusBasis: 'unverified',
		course: 'by-hand',
		licence: 'public-domain'
	};
	return { type: 'Feature', id, properties, geometry: { type: 'LineString', coordinates } };
}

/** A small real pack without a problem: one document, two places, one route. */
export function hillLinePack(): Map<string, string> {
	const folder = 'documents/up-the-hill-line';
	const { sections } = contents[`${folder}/document.json`] as { sections: { id: string; heading: string }[] };
	const { excerpts } = contents[`${folder}/excerpts.json`] as {
		excerpts: { id: string; section: string; exact: string; about: [] }[];
	};
	const { fingerprint, unproven } = makeFingerprint(text, sections, excerpts, new Map(), hashOf);
	if (unproven.length > 0) throw new Error(JSON.stringify(unproven));
	const files = { ...contents, [`${folder}/fingerprint.json`]: fingerprint };
	return new Map(Object.entries(files).map(([path, content]) => [path, JSON.stringify(content)]));
}
