import { describe, expect, it } from 'vitest';
import type { CorridorNode, Leg } from '#lib/atlas/corridor.ts';
import { linkPack } from './link-pack.ts';
import { parsePack } from '#lib/server/pack/parse-pack.ts';
import { packWith, problemsOf, prove, testPack, type Breakable } from '../../../../../tests/packs/test-pack.ts';

const atlas = 'atlas.json';
const nodes = 'nodes.geojson';
const corridor = 'corridors/ford-line/corridor.json';
const legs = 'corridors/ford-line/legs.geojson';
const bridge = 'events/bridge-fall/event.json';
const bridgeParts = 'events/bridge-fall/event.geojson';
const talks = 'events/talks/event.json';
const document = 'documents/ford-letter/document.json';
const excerpts = 'documents/ford-letter/excerpts.json';

const beginning = { item: 'corridors/ford-line', excerpt: 'line', label: 'Where the line runs' };

type Break = [
	what: string,
	file: string,
	change: (content: Breakable) => void,
	place: string,
	message: RegExp,
	/** Where one thing that is wrong makes others wrong too. */
	andMore?: 'and more'
];

/** The one thing that is wrong, in the file that was changed. */
function expectOne(files: ReadonlyMap<string, string>, file: string, place: string, message: RegExp) {
	expect(problemsOf(files)).toEqual([
		{ file, place, message: expect.stringMatching(message), remedy: expect.stringMatching(/\S/) }
	]);
}

/** One thing among what follows from it. */
function expectAmong(files: ReadonlyMap<string, string>, file: string, place: string, message: RegExp) {
	expect(problemsOf(files)).toContainEqual({
		file,
		place,
		message: expect.stringMatching(message),
		remedy: expect.stringMatching(/\S/)
	});
}

function linked(files: ReadonlyMap<string, string>) {
	return linkPack(parsePack(files).pack).atlas;
}

describe('nodes and legs', () => {
	it.each<Break>([
		[
			'a node outside the mapped region',
			nodes,
			(it) => (it.features[1].geometry.coordinates = [40, 70]),
			'features[1].geometry',
			/outside the mapped region/,
			'and more'
		],
		[
			'longitude and latitude exchanged',
			nodes,
			(it) => (it.features[1].geometry.coordinates = [4, 47]),
			'features[1].geometry',
			/outside the mapped region/,
			'and more'
		],
		[
			'a node in the east beyond the tiles of the fine base map',
			nodes,
			(it) => (it.features[1].geometry.coordinates = [147, 50]),
			'features[1].geometry',
			/outside the mapped region/,
			'and more'
		],
		[
			'a way-point outside the mapped region',
			legs,
			(it) => (it.features[2].geometry.coordinates[1] = [10, 40]),
			'features[2].geometry',
			/outside the mapped region/
		],
		[
			'a leg that ends off its node',
			legs,
			(it) => (it.features[0].geometry.coordinates[1] = [47, 41.1]),
			'features[0].geometry',
			/ends 11\.1 km from its node "midford"/
		],
		[
			'a leg that begins off its node',
			legs,
			(it) => (it.features[2].geometry.coordinates[0] = [46.01, 40]),
			'features[2].geometry',
			/from its node "westford"/
		],
		[
			'a leg from an unknown node',
			legs,
			(it) => (it.features[2].properties.from = 'westphord'),
			'features[2].properties.from',
			/no node "westphord"/,
			'and more'
		],
		[
			'two nodes of one id',
			nodes,
			(it) => it.features.push(it.features[0]),
			'features[3].id',
			/"westford" stands twice/
		],
		['two legs of one id', legs, (it) => it.features.push(it.features[0]), 'features[3].id', /"west-mid" stands twice/],
		['a leg on no route', legs, (it) => it.features.push({ ...it.features[0], id: 'spare' }), 'spare', /on no route/],
		[
			'a node that serves no known place',
			nodes,
			(it) => (it.features[0].properties.place = 'places/nowhere'),
			'westford.place',
			/no place "places\/nowhere"/
		],
		[
			'a node that serves a country',
			nodes,
			(it) => (it.features[0].properties.place = 'countries/azerbaijan'),
			'westford.place',
			/no place/
		],
		[
			'a node that rests on an unnamed reference',
			nodes,
			(it) => (it.features[0].properties.basis = 'reference'),
			'features[0].properties',
			/names none/
		],
		[
			'a status that rests on an unnamed reference',
			legs,
			(it) => (it.features[0].properties.statusBasis = 'reference'),
			'features[0].properties.statusReference',
			/missing/
		],
		[
			'a length that nobody is said to state',
			legs,
			(it) => (it.features[0].properties.statedKm = 140),
			'features[0].properties.statedKmReference',
			/missing/
		],
		[
			'a stated length whose figures are exchanged',
			legs,
			(it) => Object.assign(it.features[0].properties, { statedKm: [150, 140], statedKmReference: 'A timetable' }),
			'features[0].properties.statedKm',
			/higher to the lower/
		],
		[
			'a node on no leg',
			nodes,
			(it) => it.features.push({ ...it.features[0], id: 'lonely', geometry: { type: 'Point', coordinates: [60, 40] } }),
			'lonely',
			/on no leg/
		]
	])('reports %s', (_what, file, change, place, message, andMore) => {
		(andMore ? expectAmong : expectOne)(packWith(file, change), file, place, message);
	});

	it('puts a stop on the leg that passes it, in the order of the line', () => {
		const files = packWith(nodes, (it) => {
			const stop = (id: string, coordinates: number[]) => ({
				...it.features[0],
				id,
				geometry: { type: 'Point', coordinates }
			});
			it.features.push(stop('late', [46.75, 40.75]), stop('early', [46.25, 40.25]));
		});
		const leg = linked(files).legs.find(({ id }) => id === 'west-mid');
		expect(leg?.via.map(({ id }) => id)).toEqual(['early', 'late']);
		expect(problemsOf(files)).toEqual([]);
	});
});

describe('routes', () => {
	/** A fourth node, two more legs and what the routes make of them. */
	function withSouth(routes: { id: string; name: string; legs: string[] }[]) {
		const files = packWith(nodes, (it) => {
			const node = (id: string, coordinates: number[]) => ({
				...it.features[0],
				id,
				geometry: { type: 'Point', coordinates }
			});
			it.features.push(node('southford', [47, 38]), node('farford', [49, 38]));
		});
		const content: Breakable = JSON.parse(files.get(legs) ?? '');
		const [, , road] = content.features;
		content.features.push({
			...road,
			id: 'south-far',
			properties: { ...road.properties, from: 'southford', to: 'farford' },
			geometry: { type: 'LineString', coordinates: [[47, 38], [49, 38]] } // prettier-ignore
		});
		files.set(legs, JSON.stringify(content));
		const file: Breakable = JSON.parse(files.get(corridor) ?? '');
		file.routes = routes;
		return files.set(corridor, JSON.stringify(file));
	}

	it.each<Break>([
		[
			'a leg that is not there',
			corridor,
			(it) => it.routes[0].legs.push('west-south'),
			'routes[0].legs[2]',
			/no leg "west-south"/
		],
		[
			'a leg twice on one route',
			corridor,
			(it) => it.routes[1].legs.push('west-east'),
			'routes[1].legs[1]',
			/"west-east" stands twice/
		],
		['two routes of one id', corridor, (it) => (it.routes[1].id = 'main'), 'routes[1].id', /"main" stands twice/],
		[
			'a name that its folder does not bear',
			corridor,
			(it) => (it.id = 'other-line'),
			'id',
			/in the folder "ford-line"/
		]
	])('reports %s', (_what, file, change, place, message, andMore) => {
		(andMore ? expectAmong : expectOne)(packWith(file, change), file, place, message);
	});

	it('reports a chain that is broken', () => {
		const routes = [{ id: 'main', name: 'Main', legs: ['west-mid', 'east-mid', 'west-east', 'south-far'] }];
		expectOne(withSouth(routes), corridor, 'routes[0].legs[3]', /"south-far" does not continue "west-east"/);
	});

	it('reports a chain that forks', () => {
		const files = packWith(legs, (it) => {
			it.features.push({ ...it.features[0], id: 'west-mid-again' });
		});
		const content: Breakable = JSON.parse(files.get(corridor) ?? '');
		content.routes[0].legs = ['west-mid', 'east-mid', 'west-mid-again'];
		files.set(corridor, JSON.stringify(content));
		expectOne(files, corridor, 'routes[0].legs[2]', /does not continue "east-mid"/);
	});

	it('reports a branch that touches no other route', () => {
		const routes = [
			{ id: 'main', name: 'Main', legs: ['west-mid', 'east-mid', 'west-east'] },
			{ id: 'south', name: 'South', legs: ['south-far'] }
		];
		expectAmong(withSouth(routes), corridor, 'routes[1]', /"south" touches no other route/);
	});

	it('takes routes that form a ring', () => {
		const files = packWith(corridor, (it) => {
			it.routes = [{ id: 'ring', name: 'Ring', legs: ['west-mid', 'east-mid', 'west-east'] }];
		});
		expect(problemsOf(files)).toEqual([]);
	});

	it('name their corridor on each leg and node, in the order of the key', () => {
		const { legs: all, nodes: ends } = linked(testPack());
		const idsOf = ({ corridors }: Leg | CorridorNode) => corridors.map(({ id }) => id);
		expect(all.map(idsOf)).toEqual(all.map(() => ['corridors/ford-line']));
		expect(ends.map(idsOf)).toEqual(ends.map(() => ['corridors/ford-line']));
	});
});

describe('places and countries', () => {
	it.each<Break>([
		[
			'two places of one id',
			'places.geojson',
			(it) => it.features.push(it.features[0]),
			'features[1].id',
			/"westford" stands twice/
		],
		[
			'a country listed twice',
			'countries.json',
			(it) => it.countries.push({ ...it.countries[0], id: 'azeri-land' }),
			'countries[1]',
			/"AZ" stands twice/,
			'and more'
		],
		[
			'a country without a polygon',
			'countries.json',
			(it) => (it.countries[0].iso = 'QZ'),
			'countries[0].iso',
			/"QZ" has no polygon/,
			'and more'
		],
		[
			'a membership whose excerpt is not there',
			'countries.json',
			(it) => (it.countries[0].memberships[0].excerpt = 'oath'),
			'countries/azerbaijan.memberships',
			/no excerpt "oath"/
		]
	])('reports %s', (_what, file, change, place, message, andMore) => {
		(andMore ? expectAmong : expectOne)(packWith(file, change), file, place, message);
	});

	it('ties a membership to its country and to the excerpt that states it', () => {
		const { memberships, countries: all, excerpts: quoted } = linked(testPack());
		expect(memberships).toMatchObject([{ abbreviation: 'FU', isMember: true }]);
		expect(memberships[0]?.country).toBe(all[0]);
		expect(memberships[0]?.excerpt).toBe(quoted[0]);
	});
});

describe('events', () => {
	it.each<Break>([
		['an end before the beginning', talks, (it) => (it.until = '2024-12'), 'until', /before date/],
		[
			'an event at an unknown place',
			talks,
			(it) => it.at.push('places/atlantis'),
			'at[1]',
			/no place or country "places\/atlantis"/
		],
		['an event at a corridor', talks, (it) => it.at.push('corridors/ford-line'), 'at[1]', /no place or country/],
		['an event that is nowhere', talks, (it) => delete it.at, 'at', /missing/],
		['a name that its folder does not bear', talks, (it) => (it.id = 'parley'), 'id', /in the folder "talks"/],
		[
			'no site',
			bridgeParts,
			(it) => (it.features[0].properties.role = 'origin'),
			'',
			/0 features with the role "site"/
		],
		[
			'two sites',
			bridgeParts,
			(it) => it.features.push({ ...it.features[0], id: 'site-two' }),
			'',
			/2 features with the role "site"/
		],
		[
			'a site that is a line',
			bridgeParts,
			(it) => (it.features[0].geometry = it.features[1].geometry),
			'',
			/role "site"/
		],
		['two parts of one id', bridgeParts, (it) => (it.features[1].id = 'site'), 'features[1].id', /"site" stands twice/],
		['a sign that no event has', talks, (it) => (it.sign = 'skull'), 'sign', /none of the known values/, 'and more'],
		[
			'a short name that is not short',
			talks,
			(it) => (it.shortName = 'Talks of all the envoys there were'),
			'shortName',
			/longer than 24 characters/,
			'and more'
		],
		[
			'a part that rests on an unnamed reference',
			bridgeParts,
			(it) => (it.features[1].properties.basis = 'reference'),
			'features[1].properties',
			/names none/
		]
	])('reports %s', (_what, file, change, place, message, andMore) => {
		(andMore ? expectAmong : expectOne)(packWith(file, change), file, place, message);
	});

	it('compares dates as far as both are exact', () => {
		expect(problemsOf(packWith(bridge, (it) => (it.until = '2024-12')))).toEqual([]);
		expectOne(
			packWith(bridge, (it) => (it.until = '2024-12-24')),
			bridge,
			'until',
			/before date/
		);
	});

	it('reports a geometry without its event', () => {
		const files = testPack();
		files.set('events/ghost/event.geojson', files.get(bridgeParts) ?? '');
		expectOne(files, 'events/ghost/event.geojson', '', /no event\.json/);
	});

	it('stand by date, at their site or their places', () => {
		const { events } = linked(testPack());
		expect(events.map(({ id }) => id)).toEqual(['events/bridge-fall', 'events/talks', 'events/ride']);
		expect(events.map(({ positions }) => positions)).toEqual([[[46.5, 40.5]], [[46.01, 40.01]], [[47.5, 40.2]]]);
	});
});

describe('documents and excerpts', () => {
	it.each<Break>([
		[
			'an inferred date beside a date',
			document,
			(it) => (it.dateInference = { text: 'It mentions a snowfall.', reference: 'Weather records' }),
			'dateInference',
			/beside a date/
		],
		[
			'a section that is unknown',
			excerpts,
			(it) => (it.excerpts[0].section = 'middle'),
			'excerpts[0] line.section',
			/no section "middle"/
		],
		[
			'an excerpt out of the order of the text',
			excerpts,
			(it) => it.excerpts.reverse(),
			'excerpts[1] line',
			/later section/,
			'and more'
		],
		[
			'two excerpts of one id',
			excerpts,
			(it) => (it.excerpts[1].id = 'line'),
			'excerpts[1] line',
			/id of another excerpt/,
			'and more'
		],
		[
			'an excerpt about an item that is not there',
			excerpts,
			(it) => it.excerpts[0].about.push('places/atlantis'),
			'excerpts[0] line.about[3]',
			/no item "places\/atlantis"/
		],
		[
			'an excerpt about a document',
			excerpts,
			(it) => it.excerpts[0].about.push('documents/ford-letter'),
			'excerpts[0] line.about[3]',
			/no item/
		],
		[
			'an item named twice',
			excerpts,
			(it) => it.excerpts[0].about.push('places/westford'),
			'excerpts[0] line.about[3]',
			/stands twice/
		],
		[
			'a quotation without the name of its item',
			excerpts,
			(it) => (it.excerpts[1].about[1] = 'events/talks'),
			'excerpts[1] happenings.about[1]',
			/holds no name/
		],
		[
			'words that are not in the quotation',
			excerpts,
			(it) => (it.excerpts[1].about[1].words = ['Envoys met']),
			'excerpts[1] happenings.about[1].words',
			/"Envoys met" does not stand/
		],
		[
			'words that stand only within a word',
			excerpts,
			(it) => (it.excerpts[1].about[1].words = ['envoy']),
			'excerpts[1] happenings.about[1].words',
			/does not stand/
		],
		[
			'a section without heading or label',
			document,
			(it) => delete it.sections[1].label,
			'sections[1]',
			/neither heading nor label/
		],
		[
			'two sections of one id',
			document,
			(it) => it.sections.push({ id: 'events', heading: 'More' }),
			'sections[2].id',
			/"events" stands twice/,
			'and more'
		],
		[
			'a name that its folder does not bear',
			document,
			(it) => (it.id = 'ford-book'),
			'id',
			/in the folder "ford-letter"/
		]
	])('reports %s', (_what, file, change, place, message, andMore) => {
		(andMore ? expectAmong : expectOne)(packWith(file, change), file, place, message);
	});

	it('takes a beginning on the page of its item or of its document', () => {
		const beginWith = [beginning, { ...beginning, item: 'documents/ford-letter' }];
		const files = packWith(atlas, (it) => (it.beginWith = beginWith));
		expect(problemsOf(files)).toEqual([]);
		const begun = linked(files).beginWith.map(({ item, excerpt, label }) => ({
			item: item.id,
			excerpt: excerpt.id,
			label
		}));
		expect(begun).toEqual(beginWith);
	});

	it('takes a reason in place of a name', () => {
		const files = packWith(excerpts, (it) => {
			it.excerpts[1].about[1] = { item: 'events/talks', because: 'The envoys are those of the talks.' };
		});
		expect(problemsOf(files)).toEqual([]);
	});

	it('reports a document without excerpts', () => {
		const files = testPack();
		files.delete(excerpts);
		expectAmong(files, excerpts, '', /missing/);
	});

	it('reports excerpts without a document', () => {
		const files = testPack();
		files.set('documents/ghost/excerpts.json', '{ "excerpts": [] }');
		expectOne(files, 'documents/ghost/excerpts.json', '', /no readable document\.json/);
	});

	it.each([
		['corridors/ford-line', corridor],
		['places/westford', 'places.geojson'],
		['countries/azerbaijan', 'countries.json'],
		['events/talks', talks]
	])('reports that no excerpt speaks of %s', (id, file) => {
		const files = packWith(excerpts, (it) => {
			for (const excerpt of it.excerpts)
				excerpt.about = excerpt.about.filter((about: Breakable) => (about.item ?? about) !== id);
		});
		expectOne(files, file, id, /no excerpt speaks of it/);
	});

	it('find the words of a mention by the names of its item and by those given', () => {
		const [line, happenings] = linked(testPack()).excerpts;
		expect(line?.about.map(({ words }) => words)).toEqual([['Ford Line'], ['Westford'], ['Azerbaijan']]);
		expect(happenings?.about.map(({ words }) => words)).toEqual([['A bridge fell'], ['envoys met'], []]);
	});
});

/** The small pack with its one corridor, or its one event with a layer, under another id. */
function renamed(room: 'corridors' | 'events', from: string, to: string) {
	const files = new Map(
		[...testPack()].map(([path, text]) => [
			path.replace(`${room}/${from}/`, `${room}/${to}/`),
			text.replaceAll(`"${from}"`, `"${to}"`).replaceAll(`"${room}/${from}"`, `"${room}/${to}"`)
		])
	);
	return prove(files);
}

describe('layers', () => {
	it.each(['events', 'places', 'none'])('cannot be named "%s", a word of the address, for a corridor', (word) => {
		expectOne(renamed('corridors', 'ford-line', word), atlas, 'corridors[0]', new RegExp(`"${word}" .*address`));
	});

	it('cannot be named so for an event either', () => {
		expectOne(renamed('events', 'bridge-fall', 'places'), atlas, 'eventLayers[0]', /"places" .*address/);
	});

	it('cannot have one id for a corridor and an event', () => {
		expectOne(renamed('events', 'bridge-fall', 'ford-line'), atlas, 'eventLayers[0]', /"ford-line" .*corridor/);
	});

	it('may be named as anything else', () => {
		expect(problemsOf(renamed('corridors', 'ford-line', 'countries'))).toEqual([]);
	});
});

describe('atlas.json', () => {
	it.each<Break>([
		[
			'a corridor without a folder',
			atlas,
			(it) => it.corridors.push('ghost'),
			'corridors[1]',
			/no readable folder corridors\/ghost/
		],
		[
			'a document without a folder',
			atlas,
			(it) => it.documents.push('ghost'),
			'documents[1]',
			/no readable folder documents\/ghost/
		],
		[
			'a folder that it does not name',
			atlas,
			(it) => (it.corridors = ['ghost']),
			'corridors',
			/"ford-line" is missing/,
			'and more'
		],
		[
			'a corridor named twice',
			atlas,
			(it) => it.corridors.push('ford-line'),
			'corridors[1]',
			/"ford-line" stands twice/
		],
		[
			'a document named twice',
			atlas,
			(it) => it.documents.push('ford-letter'),
			'documents[1]',
			/"ford-letter" stands twice/
		],
		['a layer for an unknown event', atlas, (it) => it.eventLayers.push('ghost'), 'eventLayers[1]', /no event "ghost"/],
		[
			'a layer named twice',
			atlas,
			(it) => it.eventLayers.push('bridge-fall'),
			'eventLayers[1]',
			/"bridge-fall" stands twice/
		],
		[
			'a beginning with no item',
			atlas,
			(it) => (it.beginWith = [{ ...beginning, item: 'places/gone' }]),
			'beginWith[0].item',
			/no item "places\/gone"/
		],
		[
			'a beginning with no excerpt',
			atlas,
			(it) => (it.beginWith = [{ ...beginning, excerpt: 'ghost' }]),
			'beginWith[0].excerpt',
			/no excerpt "ghost"/
		],
		[
			'a beginning whose excerpt is not on its page',
			atlas,
			(it) => (it.beginWith = [{ ...beginning, item: 'events/talks' }]),
			'beginWith[0]',
			/the page of "events\/talks" does not show the excerpt "line"/
		],
		[
			'an alias that leads nowhere',
			atlas,
			(it) => (it.aliases['places/old'] = 'places/gone'),
			'aliases.places/old',
			/"places\/gone", which is no item/
		],
		[
			'an alias that leads to an alias',
			atlas,
			(it) => (it.aliases['places/old'] = 'places/west-ford'),
			'aliases.places/old',
			/no item/
		],
		[
			'an alias that is still in use',
			atlas,
			(it) => (it.aliases['places/westford'] = 'events/talks'),
			'aliases.places/westford',
			/the id of an item/
		]
	])('reports %s', (_what, file, change, place, message, andMore) => {
		(andMore ? expectAmong : expectOne)(packWith(file, change), file, place, message);
	});

	it('names a corridor twice and yet there is one', () => {
		expect(linked(packWith(atlas, (it) => it.corridors.push('ford-line'))).corridors).toHaveLength(1);
	});
});

it('reports problems of several files at once', () => {
	const files = packWith(talks, (it) => (it.until = '2020'));
	const content: Breakable = JSON.parse(files.get(excerpts) ?? '');
	content.excerpts[0].section = 'middle';
	files.set(excerpts, JSON.stringify(content)).set('places.geojson', 'broken');
	const found = new Set(problemsOf(files).map(({ file }) => file));
	expect([...found]).toEqual(expect.arrayContaining([talks, excerpts, 'places.geojson']));
});

it('changes nothing in the files it links', () => {
	const { pack } = parsePack(testPack());
	freeze(pack);
	expect(linkPack(pack).problems).toEqual([]);
});

function freeze(value: unknown) {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
	Object.freeze(value);
	for (const part of value instanceof Map ? value.values() : Object.values(value)) freeze(part);
}
