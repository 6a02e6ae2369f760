import { describe, it } from 'vitest';
import { expectOne } from '../../../../tests/packs/one-problem.ts';
import { packWith, type Breakable } from '../../../../tests/packs/test-pack.ts';

const corridor = 'corridors/ford-line/corridor.json';
const legs = 'corridors/ford-line/legs.geojson';
const event = 'events/talks/event.json';
const document = 'documents/ford-letter/document.json';
const excerpts = 'documents/ford-letter/excerpts.json';

describe('values', () => {
	it.each<[what: string, file: string, place: string, change: (content: Breakable) => void, message: RegExp]>([
		['a wrong type', 'atlas.json', 'title', (it) => (it.title = 7), /^is a number/],
		['a missing property', corridor, 'summary', (it) => delete it.summary, /^is missing/],
		['an unknown property', corridor, '', (it) => (it.colour = 'red'), /"colour"/],
		[
			'an unknown property of a leg',
			legs,
			'features[1].properties',
			(it) => (it.features[1].properties.axleLoad = 23),
			/"axleLoad"/
		],
		[
			'a mode that is none',
			legs,
			'features[0].properties.mode',
			(it) => (it.features[0].properties.mode = 'air'),
			/known values/
		],
		[
			'a status that is none',
			legs,
			'features[2].properties.status',
			(it) => (it.features[2].properties.status = 'open'),
			/known values/
		],
		['an id with capitals', 'nodes.geojson', 'features[0].id', (it) => (it.features[0].id = 'Westford'), /not an id/],
		['an id that is a number', 'nodes.geojson', 'features[2].id', (it) => (it.features[2].id = 12), /^is a number/],
		[
			'an id of two hyphens',
			'places.geojson',
			'features[0].id',
			(it) => (it.features[0].id = 'west--ford'),
			/not an id/
		],
		['an id that climbs', event, 'id', (it) => (it.id = '../talks'), /not an id/],
		['an id called __proto__', event, 'id', (it) => (it.id = '__proto__'), /not an id/],
		['the id of no kind of item', event, 'at[0]', (it) => (it.at = ['rivers/aras']), /not the id of an item/],
		[
			'the id of an item with junk behind',
			event,
			'at[0]',
			(it) => (it.at = ['places/westford\n']),
			/not the id of an item/
		],
		[
			'a longitude out of range',
			'nodes.geojson',
			'features[1].geometry.coordinates[0]',
			(it) => (it.features[1].geometry.coordinates = [190, 41]),
			/out of range/
		],
		[
			'a latitude out of range',
			'places.geojson',
			'features[0].geometry.coordinates[1]',
			(it) => (it.features[0].geometry.coordinates = [46, 86]),
			/latitude/
		],
		[
			'a position of three numbers',
			'nodes.geojson',
			'features[1].geometry.coordinates',
			(it) => it.features[1].geometry.coordinates.push(900),
			/more than two numbers/
		],
		[
			'a position of words',
			'nodes.geojson',
			'features[1].geometry.coordinates[0]',
			(it) => (it.features[1].geometry.coordinates = ['47', 41]),
			/^is a text/
		],
		[
			'a line of one position',
			legs,
			'features[0].geometry.coordinates',
			(it) => it.features[0].geometry.coordinates.splice(1),
			/out of range/
		],
		[
			'a polygon where a line belongs',
			legs,
			'features[0].geometry.type',
			(it) => (it.features[0].geometry.type = 'Polygon'),
			/known values/
		],
		[
			'a country code in small letters',
			legs,
			'features[0].properties.countries[0]',
			(it) => (it.features[0].properties.countries = ['az']),
			/ISO 3166-1/
		],
		['an address without https', document, 'address', (it) => (it.address = 'http://example.org/'), /not an address/],
		[
			'an address that runs a script',
			document,
			'address',
			(it) => (it.address = 'javascript:alert(1)'),
			/not an address/
		],
		['a language that is a word', document, 'language', (it) => (it.language = 'English!'), /language tag/],
		[
			'an exactness of nothing',
			'nodes.geojson',
			'features[0].properties.withinKm',
			(it) => (it.features[0].properties.withinKm = 0),
			/out of range/
		],
		['an empty name', corridor, 'name', (it) => (it.name = ''), /empty/],
		['a name of blanks', corridor, 'name', (it) => (it.name = ' \u00a0'), /empty/],
		['a quotation of blanks', excerpts, 'excerpts[0].exact', (it) => (it.excerpts[0].exact = '  '), /empty/],
		['an excerpt about nothing', excerpts, 'excerpts[0].about', (it) => (it.excerpts[0].about = []), /out of range/],
		[
			'a bad id in a mention with words',
			excerpts,
			'excerpts[1].about[0].item',
			(it) => (it.excerpts[1].about[0].item = 'bridge'),
			/not the id of an item/
		]
	])('reports %s', (_what, file, place, change, message) => {
		expectOne(packWith(file, change), file, place, message);
	});
});
