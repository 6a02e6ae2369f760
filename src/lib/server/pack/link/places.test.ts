import { describe, expect, it } from 'vitest';
import { expectAmong, expectOne, linked, type Break } from '../../../../../tests/packs/break-pack.ts';
import { packWith, testPack } from '../../../../../tests/packs/test-pack.ts';

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
