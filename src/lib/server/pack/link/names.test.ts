import { describe, expect, it } from 'vitest';
import { expectOne, linked } from '../../../../../tests/packs/break-pack.ts';
import { problemsOf, testPack } from '../../../../../tests/packs/test-pack.ts';

const withTowns = (towns: object) => testPack().set('names.json', JSON.stringify({ towns }));
const westford = { geonames: 7, names: { ru: 'Вестфорд', kk: 'Вестфорд', de: 'Westfurt' } };

it('gives each name of a town once', () => {
	expect(linked(withTowns({ westford })).searched.towns.get('westford')).toEqual(['Вестфорд', 'Westfurt']);
});

it('does without the file', () => {
	expect(linked(testPack()).searched).toEqual({ languages: [], towns: new Map(), regions: new Map() });
});

it.each([
	['a town that is neither node nor place', { atlantis: westford }, 'towns.atlantis', /no node or place/],
	['a language that is none', { westford: { ...westford, names: { German: 'x' } } }, 'towns.westford.names.German', /./]
])('reports %s', (_what, towns, place, message) => {
	expect(problemsOf(withTowns(towns))).toEqual([
		{ file: 'names.json', place, message: expect.stringMatching(message), remedy: expect.stringMatching(/\S/) }
	]);
});

describe('regions', () => {
	const file = (regions: object, towns: object = {}) =>
		testPack().set('names.json', JSON.stringify({ towns, regions }));
	const region = { source: 'A gazetteer', names: { ru: 'Брод', kk: 'Брод', de: 'Furt' } };

	it('have each name once, and by their place', () => {
		expect(linked(file({ westford: region })).searched.regions).toEqual(
			new Map([['places/westford', ['Брод', 'Furt']]])
		);
	});

	it.each([
		['a region that is no place', file({ midford: region }), 'regions.midford', /no place/],
		['a region that is a town', file({ westford: region }, { westford }), 'regions.westford', /among the towns/],
		['a region without a source', file({ westford: { names: {} } }), 'regions.westford.source', /./]
	])('reports %s', (_what, files, place, message) => {
		expectOne(files, 'names.json', place, message);
	});
});
