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
