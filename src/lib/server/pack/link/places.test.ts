import { describe, it } from 'vitest';
import { expectAmong, expectOne, type Break } from '../../../../../tests/packs/break-pack.ts';
import { packWith } from '../../../../../tests/packs/test-pack.ts';

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
			'a place whose numbers are exchanged',
			'places.geojson',
			(it) => it.features[0].geometry.coordinates.reverse(),
			'features[0].geometry',
			/\[40.01, 46.01\] lies \d+ km outside of AZ: are its numbers exchanged/
		],
		[
			'a place in another country',
			'places.geojson',
			(it) => (it.features[0].geometry.coordinates = [44.5, 40.6]),
			'features[0].geometry',
			/lies \d+ km outside of AZ$/
		],
		[
			'a place of no country at 0/0',
			'places.geojson',
			(it) => {
				it.features[0].geometry.coordinates = [0, 0];
				delete it.features[0].properties.country;
			},
			'features[0].geometry',
			/0\/0/
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
		]
	])('reports %s', (_what, file, change, place, message, andMore) => {
		(andMore ? expectAmong : expectOne)(packWith(file, change), file, place, message);
	});
});
