import { describe, expect, it } from 'vitest';
import { expectAmong, expectOne, linked, packFiles, type Break } from '../../../../../tests/packs/break-pack.ts';
import { packWith, problemsOf, testPack } from '../../../../../tests/packs/test-pack.ts';

const { bridge, bridgeParts, talks } = packFiles;

describe('events', () => {
	it.each<Break>([
		[
			'a date of the timeline that is none',
			talks,
			(it) => (it.when = '2025-06-30/2025-06-21'),
			'when',
			/not a date of the timeline/,
			'and more'
		],
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
			'a site whose numbers are exchanged',
			bridgeParts,
			(it) => it.features[0].geometry.coordinates.reverse(),
			'features[0].geometry',
			/\[40.5, 46.5\] lies \d+ km from all else of the event: are its numbers exchanged/
		],
		[
			'a site at 0/0',
			bridgeParts,
			(it) => (it.features[0].geometry.coordinates = [0, 0]),
			'features[0].geometry',
			/0\/0/
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
