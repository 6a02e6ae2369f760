import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { closuresOf, notInOperation } from '#lib/network/closures.ts';
import { dependencyOf } from '#lib/network/dependency.ts';
import { readNetwork } from '#lib/network/network.ts';
import { reopeningsOf } from '#lib/network/reopening.ts';
import { shortestWay } from '#lib/network/way.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { networkFileOf } from './network-file.ts';

const atlas = loadAtlas();
const file = networkFileOf(atlas);
const network = readNetwork(file);
const closed = (parts: Parameters<typeof closuresOf>[0]) => closuresOf(parts);
const nothing = closed({});

it('is at most 15 kB as it is sent', () => {
	expect(brotliCompressSync(JSON.stringify(file)).length).toBeLessThanOrEqual(15_000);
});

it('holds every leg, each of which can be travelled from end to end', () => {
	for (const leg of atlas.network.legs) {
		const others = atlas.network.legs.filter((other) => other !== leg).map(({ id }) => id);
		const way = shortestWay(network, leg.from.id, leg.to.id, closed({ legs: others }));
		expect(way, leg.id).toBeDefined();
		// Of shared track the figure of another leg may be measured, and a loop is cut off where track meets itself.
		expect(Math.abs(way!.km - leg.lengthKm), leg.id).toBeLessThan(Math.max(16, leg.lengthKm * 0.03));
	}
});

it('holds every stop of every leg', () => {
	const stops = new Set(network.stops.map(({ id }) => id));
	expect(atlas.network.nodes.filter(({ id }) => !stops.has(id)).map(({ id }) => id)).toEqual([]);
});

// What others state of these lines, in kilometres; the pack draws them within a twentieth.
it.each([
	['rasht', 'qazvin', 164, 'not verified'],
	['rasht', 'astara-ir', 163, 'Vestnik Kavkaza, Mehr News, Report'],
	['uzen', 'gorgan', 928, 'TASS, article 764933'],
	['bolashak', 'akyayla', 700, 'TASS, 3 December 2014'],
	['novosibirsk', 'yekaterinburg', 1527, 'not verified'],
	['marabda', 'kartsakhi', 180, 'Vestnik Kavkaza, 15 August 2024'],
	['horadiz', 'aghband', 110.4, 'Trend, 13 October 2025'],
	['alat', 'astara-az', 243, 'not verified'],
	['dostyk', 'mointy', 836, 'Qazinform, article 822243']
])('from %s to %s is about %f km (%s)', (from, to, km) => {
	const way = shortestWay(network, from, to, nothing)!;
	expect(Math.abs(way.km - km) / km).toBeLessThan(0.05);
});

it('has the 988 km of the lines opened from Zhezkazgan to Beyneu, less what was there before', () => {
	const parts = [
		['zhezkazgan', 'saksaul'],
		['shalkar', 'beyneu']
	].map(([from, to]) => shortestWay(network, from!, to!, nothing)!.km);
	expect(Math.abs(parts[0]! + parts[1]! - 988)).toBeLessThan(10); // UIC eNews 414
});

it('crosses borders where the map draws them', () => {
	const way = shortestWay(network, 'aghband', 'ordubad', nothing)!;
	expect(way.borders).toEqual([
		{ from: 'AZ', to: 'AM', isBySea: false },
		{ from: 'AM', to: 'AZ', isBySea: false }
	]);
	expect(way.countries[1]!.km).toBeGreaterThan(40);
	expect(way.countries[1]!.km).toBeLessThan(46);
	const loop = shortestWay(network, 'ozinki', 'aktobe', closed({ legs: ['kz-shalkar-beyneu'] }))!;
	expect(loop.countries.map(({ country }) => country)).toEqual(['RU', 'KZ', 'RU', 'KZ']);
});

it('finds a crossing within 3 km of where the borders of 250 m have it', () => {
	const astara = shortestWay(network, 'astara-az', 'astara-ir', nothing)!;
	expect(astara.countries.map(({ country }) => country)).toEqual(['AZ', 'IR']);
	expect(Math.abs(astara.countries[0]!.km - 8.3)).toBeLessThan(3);
});

it('turns from one leg to another where their tracks part, not at their common end', () => {
	const way = shortestWay(network, 'horadiz', 'astara-az', closed({}))!;
	const [there, back] = [
		atlas.legs.find(({ id }) => id === 'az-alat-horadiz')!,
		atlas.legs.find(({ id }) => id === 'az-alat-astara')!
	];
	expect(way.km).toBeLessThan(there.lengthKm + back.lengthKm - 100);
	expect(way.rides.map(({ leg }) => leg.id)).toEqual([there.id, back.id]);
});

it('says where ships take over and where the gauge changes', () => {
	const operating = closed({ statuses: notInOperation });
	const west = shortestWay(network, 'xian', 'halkali', operating)!;
	expect(west.changesOfMode.map(({ at, from, to }) => [at?.id, from, to])).toEqual([
		['aktau', 'rail', 'sea'],
		['baku-port', 'sea', 'rail']
	]);
	const places = (way: typeof west) =>
		way.gaugeBreaks.map(({ after, before, fromMm, toMm, isUnverified }) => [
			fromMm,
			after?.id,
			before?.id,
			toMm,
			isUnverified
		]);
	// With tracks of both gauges over the border the change may come at either station.
	expect(places(west)).toEqual([
		[1435, 'alashankou', 'dostyk', 1520, false],
		[1520, 'akhalkalaki', 'akhalkalaki', 1435, false]
	]);
	const east = shortestWay(network, 'halkali', 'xian', operating)!;
	expect(places(east)).toEqual([
		[1435, 'akhalkalaki', 'akhalkalaki', 1520, false],
		[1520, 'dostyk', 'alashankou', 1435, false]
	]);
	const planned = shortestWay(network, 'nakhchivan', 'kars', closed({ countries: ['AM', 'GE', 'IR'] }))!;
	expect(places(planned)).toEqual([[1520, 'dilucu', 'dilucu', 1435, true]]);
	const bridge = shortestWay(network, 'marand', 'nakhchivan', nothing)!;
	expect(places(bridge)).toEqual([[1435, 'jolfa-ir', 'julfa', 1520, false]]);
	const unknown = atlas.legs.find(({ id }) => id === 'ir-nx-julfa')!;
	expect(bridge.unknownGaugeKm).toBeCloseTo(unknown.lengthKm, 0);
});

it('says what the way from Baku to Kars depends on', () => {
	const without = network.questions.find(({ id }) => id === 'baku-kars-without-zangezur')!;
	const dependency = dependencyOf(network, without.from, without.to, closed(without.closed))!;
	expect(dependency.countries.get('TR')).toEqual({ kind: 'cuts' });
	expect(dependency.countries.get('GE')).toEqual({ kind: 'adds', km: expect.any(Number) });
	expect(dependency.countries.get('CN')).toEqual({ kind: 'does-not-matter' });
	expect(dependency.legs.get('az-alat-boyuk-kesik')).toEqual({ kind: 'adds', km: expect.any(Number) });
	expect(dependency.legs.get('sea-bandar-abbas-mumbai')).toEqual({ kind: 'does-not-matter' });
});

it('says that the suspended ship alone keeps Moscow from Mumbai', () => {
	const operating = closed({ statuses: notInOperation });
	expect(shortestWay(network, 'moscow', 'mumbai', operating)).toBeUndefined();
	expect(dependencyOf(network, 'moscow', 'mumbai', operating)).toBeUndefined();
	expect(reopeningsOf(network, 'moscow', 'mumbai', operating)).toEqual([
		{ kind: 'leg', id: 'sea-bandar-abbas-mumbai', km: expect.any(Number) }
	]);
});
