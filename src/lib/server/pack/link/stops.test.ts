import { describe, expect, it } from 'vitest';
import { expectAmong, expectOne, linked, packFiles, type Break } from '../../../../../tests/packs/break-pack.ts';
import { packWith, problemsOf } from '../../../../../tests/packs/test-pack.ts';

const { nodes, legs } = packFiles;

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
			'an earlier status that rests on an unnamed reference',
			legs,
			(it) =>
				Object.assign(it.features[0].properties, {
					statusSince: '2020',
					statusBefore: [{ status: 'planned', basis: 'reference' }]
				}),
			'features[0].properties.statusBefore[0].reference',
			/missing/
		],
		[
			'a status without beginning after an earlier one',
			legs,
			(it) => (it.features[0].properties.statusBefore = [{ status: 'planned', basis: 'unverified' }]),
			'features[0].properties.statusSince',
			/missing/
		],
		[
			'statuses out of their order in time',
			legs,
			(it) =>
				Object.assign(it.features[0].properties, {
					statusSince: '2020-03',
					statusBefore: [{ status: 'planned', since: '2020-04-01', basis: 'unverified' }]
				}),
			'features[0].properties.statusSince',
			/not after 2020-04-01/
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
