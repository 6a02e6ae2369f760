import type { Position } from 'geojson';
import { corridorNamed } from '../../../../tests/packs/items.ts';
import { describe, expect, it } from 'vitest';
import type { CorridorNode, Leg } from '#lib/atlas/corridor.ts';
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { AtlasNetwork } from '#lib/atlas/network.ts';
import type { Mode } from '#lib/atlas/vocabulary.ts';
import { lengthOf } from '#lib/geometry/line-measure.ts';
import { linkPack } from '#lib/server/pack/link/link-pack.ts';
import { parsePack } from '#lib/server/pack/parse-pack.ts';
import { hostilePack } from '../../../../tests/packs/hostile-pack.ts';
import { networkFileOf } from './network-file.ts';
import { splitLegs } from './split-legs.ts';

const node = (id: string, position: Position): CorridorNode => ({
	id,
	name: id,
	otherNames: [],
	kind: 'station',
	country: 'AZ',
	basis: 'unverified',
	withinKm: 1,
	position,
	corridors: []
});

function leg(id: string, from: CorridorNode, to: CorridorNode, between: Position[] = [], mode: Mode = 'rail'): Leg {
	const coordinates = [from.position, ...between, to.position];
	return {
		id,
		from,
		to,
		via: [],
		mode,
		countries: ['AZ'],
		status: 'operational',
		statusBasis: 'unverified',
		course: 'by-hand',
		licence: 'public-domain',
		lengthKm: lengthOf(coordinates),
		coordinates,
		corridors: [corridorNamed('One')]
	};
}

const networkOf = (legs: readonly Leg[], more: Partial<AtlasNetwork> = {}): AtlasNetwork => ({
	nodes: [...new Set(legs.flatMap(({ from, to }) => [from, to]))],
	legs,
	junctionsByLeg: new Map(),
	factsByLeg: new Map(),
	questions: [],
	corridors: [corridorNamed('One').id],
	...more
});

const west = node('west', [46, 40]);
const east = node('east', [48, 40]);
const north = node('north', [47, 41]);
const middle = node('middle', [47, 40]);

/** Each track by its ends and its legs; a junction without a name is a dot. */
const described = (network: AtlasNetwork) =>
	splitLegs(network)
		.map(({ from, to, legs }) =>
			[[from.node?.id ?? '·', to.node?.id ?? '·'].sort().join('–'), legs.map(({ id }) => id).join('+')].join(' ')
		)
		.sort();

describe('split legs', () => {
	it('end at every stop', () => {
		const through: Leg = { ...leg('through', west, east), via: [middle] };
		expect(described(networkOf([through]))).toEqual(['east–middle through', 'middle–west through']);
	});

	it('end where the pack says that another joins', () => {
		const network = networkOf([leg('through', west, east), leg('branch', middle, north)], {
			junctionsByLeg: new Map([['through', [middle]]])
		});
		expect(described(network)).toEqual(['east–middle through', 'middle–north branch', 'middle–west through']);
	});

	it('are one track where they run on one, and part at a junction', () => {
		const network = networkOf([leg('to-east', west, east), leg('to-north', west, north, [[47, 40]])]);
		expect(described(network)).toEqual(['east–· to-east', 'north–· to-north', 'west–· to-east+to-north']);
		const [shared] = splitLegs(network).filter(({ legs }) => legs.length === 2);
		expect(Math.abs(shared!.toKm - shared!.fromKm)).toBeCloseTo(lengthOf([west.position, middle.position]), 0);
	});

	it('do not share the sea, nor a road with rails', () => {
		const legs = [
			leg('lane', west, east, [], 'sea'),
			leg('ferry', west, east, [], 'sea'),
			leg('road', west, east, [], 'road')
		];
		expect(described(networkOf(legs))).toEqual(['east–west ferry', 'east–west lane', 'east–west road']);
	});

	it('leave a stop to its own line where another only passes near the town', () => {
		const far = node('far', [47, 40.06]);
		const through: Leg = { ...leg('through', west, east), via: [far] };
		expect(described(networkOf([through]))).toEqual(['east–far through', 'far–west through']);
		expect(described(networkOf([through, leg('own', far, north)]))).toEqual(['east–west through', 'far–north own']);
	});
});

describe('the file', () => {
	const fileOf = (network: AtlasNetwork) => networkFileOf({ network } as Atlas);

	it('has the ends of a leg that is too short to be a track', () => {
		const beside = node('beside', [48.0003, 40]);
		const file = fileOf(networkOf([leg('through', west, east), leg('step', east, beside)]));
		expect(file.stops.map(([id]) => id).sort()).toEqual(['beside', 'east', 'west']);
		const numbers = file.legs.flatMap(([, from, to]) => [from, to]);
		expect(numbers.every((place) => place >= 0 && place < file.stops.length)).toBe(true);
	});

	it('adds up to its legs to the metre', () => {
		const through: Leg = { ...leg('through', west, east), via: [middle] };
		const { tracks } = fileOf(networkOf([through]));
		const metres = tracks.reduce((sum, [, , , countries]) => sum + countries[1]!, 0);
		expect(metres).toBe(Math.round(through.lengthKm * 1000));
	});

	it('takes a hostile pack as it comes', () => {
		const { atlas } = linkPack(parsePack(hostilePack()).pack);
		const file = networkFileOf(atlas);
		expect(file.legs).toHaveLength(atlas.legs.length);
		expect(JSON.parse(JSON.stringify(file))).toEqual(file);
	});
});
