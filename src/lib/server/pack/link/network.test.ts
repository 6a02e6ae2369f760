import { describe, expect, it } from 'vitest';
import { facts, legs, networkPack, nodes, questions } from '../../../../../tests/packs/ford-network.ts';
import { problemsOf, testPack, type Breakable } from '../../../../../tests/packs/test-pack.ts';
import { parsePack } from '#lib/server/pack/parse-pack.ts';
import { linkPack } from './link-pack.ts';

it('joins what lies beyond the corridors to them', () => {
	expect(problemsOf(networkPack())).toEqual([]);
	const { network, legs, nodes } = linkPack(parsePack(networkPack()).pack).atlas;
	expect(network.legs.slice(0, legs.length)).toEqual(legs);
	expect(network.nodes.length).toBe(nodes.length + 3);
	const branch = network.legs.at(-1)!;
	expect(branch.coordinates).toEqual([branch.from.position, branch.to.position]);
	expect(branch.via.map(({ id }) => id)).toEqual(['halfway']);
	expect(branch.corridors).toEqual([]);
	expect(network.junctionsByLeg.get('west-mid')?.map(({ id }) => id)).toEqual(['fork']);
	expect(network.factsByLeg.get('mid-north')).toEqual({
		gauge: [{ mm: [1520], to: branch.via[0] }, { mm: [1435, 1520] }],
		gaugeBasis: 'unverified'
	});
	expect(network.factsByLeg.get('west-mid')?.gauge).toEqual([{ mm: [1520] }]);
	expect(network.factsByLeg.has('east-mid')).toBe(false);
	expect(network.questions[0]?.closed).toEqual({ countries: [], legs: [], modes: [], statuses: [] });
});

it('has a network without any of these files', () => {
	const { network, legs } = linkPack(parsePack(testPack()).pack).atlas;
	expect(network.legs).toEqual(legs);
	expect(network.questions).toEqual([]);
});

type Break = [what: string, file: string, change: (content: Breakable) => void, place: string, message: RegExp];
const properties = (content: Breakable) => content.features[0].properties;

describe('a broken network', () => {
	it.each<Break>([
		['a node that a corridor has', nodes, (it) => (it.features[2].id = 'eastford'), 'features[2].id', /stands twice/],
		[
			'a node on a reference without a name',
			nodes,
			(it) => (properties(it).basis = 'reference'),
			'features[0].properties',
			/names none/
		],
		['a node on no leg', nodes, (it) => delete it.features[2].properties.onLegs, 'fork', /lies on no leg/],
		[
			'a node on an unknown leg',
			nodes,
			(it) => it.features[2].properties.onLegs.push('mid-south'),
			'features[2].properties.onLegs[1]',
			/no leg "mid-south"/
		],
		[
			'a node far from the leg that it names',
			nodes,
			(it) => (it.features[2].geometry.coordinates = [46.5, 41.5]),
			'features[2].properties.onLegs[0]',
			/does not pass within 12 km/
		],
		['a leg that a corridor has', legs, (it) => (it.features[0].id = 'east-mid'), 'features[0].id', /stands twice/],
		[
			'a leg to nowhere',
			legs,
			(it) => (properties(it).to = 'nowhere'),
			'features[0].properties.to',
			/no node "nowhere"/
		],
		[
			'a status on a reference without a name',
			legs,
			(it) => (properties(it).statusBasis = 'reference'),
			'features[0].properties.statusReference',
			/is missing/
		],
		[
			'a line beside its node',
			legs,
			(it) => {
				const coordinates = [
					[47, 41],
					[47, 41.9]
				];
				it.features[0].geometry = { type: 'LineString', coordinates };
			},
			'features[0].geometry',
			/ends 11\.1 km from its node "northford"/
		],
		[
			'a gauge that nobody is said to vouch for',
			legs,
			(it) => delete properties(it).gaugeBasis,
			'features[0].properties.gaugeBasis',
			/is missing/
		],
		['a gauge of a road', facts, (it) => (it.facts[0].leg = 'west-east'), 'facts[0]', /is no railway/],
		[
			'a gauge on a reference without a name',
			facts,
			(it) => delete it.facts[0].gaugeReference,
			'facts[0].gaugeReference',
			/is missing/
		],
		[
			'a gauge up to a stop that the leg does not pass',
			legs,
			(it) => (properties(it).gauge[0].to = 'westford'),
			'features[0].properties.gauge[0].to',
			/"westford" is no stop that follows/
		],
		[
			'a gauge whose last part ends before the leg',
			legs,
			(it) => (properties(it).gauge[1].to = 'halfway'),
			'features[0].properties.gauge[1].to',
			/closes the last part/
		],
		['rails of an unknown leg', facts, (it) => (it.facts[0].leg = 'mid-south'), 'facts[0].leg', /no leg "mid-south"/],
		[
			'rails that the leg describes itself',
			facts,
			(it) => (it.facts[0].leg = 'mid-north'),
			'facts[0].leg',
			/are described twice/
		],
		[
			'a number of tracks on a reference without a name',
			facts,
			(it) => (it.facts[0].tracks = { value: 'single', basis: 'reference' }),
			'facts[0].tracks.reference',
			/is missing/
		],
		['a question asked twice', questions, (it) => (it.questions[1].id = 'north'), 'questions[1].id', /stands twice/],
		[
			'a question to nowhere',
			questions,
			(it) => (it.questions[0].to = 'nowhere'),
			'questions[0].to',
			/no node "nowhere"/
		],
		[
			'a question from a stop to itself',
			questions,
			(it) => (it.questions[0].to = 'westford'),
			'questions[0].to',
			/where it begins/
		],
		[
			'a question that closes an unknown leg',
			questions,
			(it) => (it.questions[1].closed.legs = ['mid-south']),
			'questions[1].closed.legs[0]',
			/no leg "mid-south"/
		],
		[
			'a question that closes a country without a leg',
			questions,
			(it) => (it.questions[1].closed.countries = ['GE']),
			'questions[1].closed.countries[0]',
			/no leg crosses "GE"/
		],
		['a gauge that no railway has', facts, (it) => (it.facts[0].gauge = 15200), 'facts[0].gauge', /out of range/]
	])('reports %s', (_, file, change, place, message) => {
		expect(problemsOf(networkPack((files) => change(files[file])))).toContainEqual({
			file,
			place,
			message: expect.stringMatching(message),
			remedy: expect.stringMatching(/\S/)
		});
	});
});
