import { describe, expect, it } from 'vitest';
import { parsePack } from './parse-pack.ts';
import { packWith, problemsOf, testPack, type Breakable } from '../../../../tests/packs/test-pack.ts';

const corridor = 'corridors/ford-line/corridor.json';
const legs = 'corridors/ford-line/legs.geojson';
const event = 'events/talks/event.json';
const document = 'documents/ford-letter/document.json';
const excerpts = 'documents/ford-letter/excerpts.json';

/** What reading the files by their schemas finds: one problem for each place, whatever linking says beside. */
function expectOne(files: ReadonlyMap<string, string>, file: string, place: string | RegExp, message: RegExp) {
	const { problems } = parsePack(files);
	expect(problems).toEqual([
		{
			file,
			place: typeof place === 'string' ? place : expect.stringMatching(place),
			message: expect.stringMatching(message),
			remedy: expect.stringMatching(/\S/)
		}
	]);
}

it('finds nothing wrong with the small pack', () => {
	expect(problemsOf(testPack())).toEqual([]);
});

describe('files', () => {
	it.each(['atlas.json', 'nodes.geojson', 'places.geojson', 'countries.json'])('reports that %s is missing', (file) => {
		const files = testPack();
		files.delete(file);
		expectOne(files, file, '', /missing/);
	});

	it.each([...testPack().keys()])('reports that %s is not JSON', (file) => {
		expectOne(testPack().set(file, '{ "title": "Half'), file, /^line 1, column/, /not JSON/);
	});

	it.each(['', 'null', '[]', '"text"', '3'])('reports a file that holds %j instead of an object', (text) => {
		expectOne(
			testPack().set('countries.json', text),
			'countries.json',
			text ? '' : /^line 1/,
			text ? /^is / : /not JSON/
		);
	});

	it.each([
		'notes.json',
		'corridors/ford-line/notes.json',
		'corridors/ford-line/deeper/legs.geojson',
		'corridors/legs.geojson',
		'rivers/aras/river.json',
		'__proto__',
		'constructor/ford-line/name',
		'__proto__/ford-line/corridor.json',
		'corridors/ford-line/toString'
	])('reports %s, which is no file of a pack', (file) => {
		expectOne(testPack().set(file, '{}'), file, '', /no file of a pack/);
	});

	it('leaves the data of the base map to the program that makes it', () => {
		expect(problemsOf(testPack().set('base/waters.json', 'anything'))).toEqual([]);
	});

	it('hands on the files that are right beside one that is wrong', () => {
		const { pack } = parsePack(testPack().set('nodes.geojson', 'broken'));
		expect(pack.nodes).toBeUndefined();
		expect(pack.places?.features).toHaveLength(1);
		expect([...pack.legs.keys()]).toEqual(['ford-line']);
	});
});

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

	it.each([
		'',
		'soon',
		'25-12-2024',
		'2024-13',
		'2024-00',
		'2024-02-30',
		'2023-02-29',
		'2024-12-32',
		'2024-12-25T04:00',
		'2024-1-1',
		' 2024',
		'2024\n',
		'20244',
		'٢٠٢٤'
	])('takes %j for no date', (date) => {
		expectOne(
			packWith(event, (it) => (it.date = date)),
			event,
			'date',
			/date|day/
		);
	});

	it.each(['2024', '2024-12', '2024-12-25', '2024-02-29'])('takes %s for a date', (date) => {
		expect(parsePack(packWith(event, (it) => (it.date = date))).problems).toEqual([]);
	});

	it.each(['2025', '2025-03', '2025-02-30', 'yesterday'])('takes %j for no day of revision', (revised) => {
		expectOne(
			packWith(document, (it) => (it.revised = revised)),
			document,
			'revised',
			/not a day/
		);
	});

	it.each([
		['a control', '\u0007'],
		['a null', '\u0000'],
		['a carriage return', '\r'],
		['an override of direction', '\u202e'],
		['an isolate', '\u2066'],
		['an Arabic letter mark', '\u061c'],
		['a byte order mark', '\ufeff']
	])('reports %s in a name, in a quotation and in a reason', (_what, mark) => {
		expectOne(
			packWith(corridor, (it) => (it.name = `Ford${mark} Line`)),
			corridor,
			'name',
			/control or direction/
		);
		const exact = packWith(excerpts, (it) => (it.excerpts[1].exact += mark));
		expectOne(exact, excerpts, 'excerpts[1].exact', /control or direction/);
		const because = packWith(excerpts, (it) => (it.excerpts[1].about[0].because = `It is${mark}.`));
		expectOne(because, excerpts, 'excerpts[1].about[0].because', /control or direction/);
	});

	it('lets the names of other scripts stand, with their joiners', () => {
		const files = packWith('places.geojson', (it) => {
			it.features[0].properties.otherNames = ['Naxçıvan', 'Нахичевань', 'ნახიჩევანი', 'Նախիջևան', 'می\u200cخواهم'];
		});
		expect(problemsOf(files)).toEqual([]);
	});

	it.each<[what: string, file: string, place: string, change: (content: Breakable, long: string) => void]>([
		['name', corridor, 'name', (it, long) => (it.name = long)],
		['id', 'nodes.geojson', 'features[0].id', (it, long) => (it.features[0].id = long)],
		['id of an item', event, 'at[0]', (it, long) => (it.at[0] = `places/${long}`)],
		['quotation', excerpts, 'excerpts[0].exact', (it, long) => (it.excerpts[0].exact = long)],
		['name of a property', corridor, '', (it, long) => (it[long] = 1)],
		['mode', legs, 'features[0].properties.mode', (it, long) => (it.features[0].properties.mode = long)]
	])('reports a %s of 100 kB without repeating it', (_what, file, place, change) => {
		const files = packWith(file, (content) => change(content, 'a'.repeat(100_000)));
		expectOne(files, file, place, /./);
		expect(JSON.stringify(problemsOf(files)).length).toBeLessThan(10_000);
	});

	it('reports a property called __proto__ and takes nothing from it', () => {
		const files = testPack();
		const text = files.get(corridor) ?? '';
		expectOne(
			files.set(corridor, text.replace('{', '{"__proto__":{"shortName":"Stolen"},')),
			corridor,
			'',
			/__proto__/
		);
		expect({}).not.toHaveProperty('shortName');
	});

	it('takes no item from a folder called __proto__', () => {
		const files = testPack();
		const text = files.get(event) ?? '';
		files.set('events/__proto__/event.json', text.replace('"talks"', '"other-talks"'));
		expect(problemsOf(files)).toContainEqual({
			file: 'events/__proto__/event.json',
			place: 'id',
			message: 'is "other-talks" in the folder "__proto__"',
			remedy: 'Give both the same name'
		});
	});
});

describe('several problems', () => {
	it('are all reported, those of one file and those of others', () => {
		const files = packWith(corridor, (content) => {
			content.name = '';
			content.routes[1].id = 'The Road';
			delete content.facts;
		});
		files.set('places.geojson', 'broken').delete('countries.json');
		const places = parsePack(files).problems.map(({ file, place }) => `${file} ${place}`.trim());
		expect(places.sort()).toEqual([
			`${corridor} facts`,
			`${corridor} name`,
			`${corridor} routes[1].id`,
			'countries.json',
			'places.geojson line 1, column 1'
		]);
	});

	it('do not change the files', () => {
		const before = testPack().set('nodes.geojson', 'broken');
		const files = new Map(before);
		Object.freeze(files);
		problemsOf(files);
		expect(files).toEqual(before);
	});
});
