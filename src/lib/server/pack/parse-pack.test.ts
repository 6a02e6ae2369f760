import { describe, expect, it } from 'vitest';
import { parsePack } from './parse-pack.ts';
import { expectOne } from '../../../../tests/packs/one-problem.ts';
import { packWith, problemsOf, testPack } from '../../../../tests/packs/test-pack.ts';

const corridor = 'corridors/ford-line/corridor.json';

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
