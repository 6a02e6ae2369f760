/** `npm run bench:ways`: how long an answer over the network takes with its whole dependency, on our network and on a large one. */
import type { NetworkFile, TrackRow } from '#lib/network/network-file.ts';
import { closuresOf } from '#lib/network/closures.ts';
import { dependencyOf } from '#lib/network/dependency.ts';
import { readNetwork, type Network } from '#lib/network/network.ts';
import { reopeningsOf } from '#lib/network/reopening.ts';
import { shortestWay } from '#lib/network/way.ts';
import { networkFileOf } from '#lib/server/network/network-file.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';

const repetitions = 40;

/** Numbers that look random and are the same at each run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomNumbers(): () => number {
	let state = 1;
	return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

/**
 * A large network: a grid of stops of which two neighbours in five are not joined, each leg split twice, countries as
 * squares. The last columns hang on one chain, so that some closures cut.
 */
function largeNetwork(legCount: number): NetworkFile {
	const random = randomNumbers();
	const side = Math.ceil(Math.sqrt(legCount / 1.2));
	const perSide = 8;
	const squares = Array.from({ length: perSide ** 2 }, (_, index) => index);
	const squareOf = (stop: number) =>
		Math.floor((Math.floor(stop / side) / side) * perSide) * perSide + Math.floor(((stop % side) / side) * perSide);
	const chain = Math.floor(side * 0.9);
	const legs: NetworkFile['legs'][number][] = [];
	const tracks: TrackRow[] = [];
	let junction = side * side;
	for (let stop = 0; stop < side * side; stop++) {
		const column = stop % side;
		for (const next of [stop + 1, stop + side]) {
			const isRight = next === stop + 1;
			const isInChain = column >= chain && (isRight ? Math.floor(stop / side) !== side - 1 : column > chain);
			if (next >= side * side || (isRight && column === side - 1) || isInChain || random() < 0.4) continue;
			const leg = legs.push([`leg-${stop}-${next}`, stop, next, 'rail', 'operational', '', 'unverified', [0]]) - 1;
			const metres = () => Math.round(20_000 + random() * 60_000);
			const [first, second] = [junction++, junction++];
			tracks.push([stop, first, [leg], [squareOf(stop), metres()]]);
			tracks.push([first, second, [leg], [squareOf(stop), metres(), squareOf(next), metres()]]);
			tracks.push([second, next, [leg], [squareOf(next), metres()]]);
		}
	}
	return {
		countries: squares.map((index) => `C${index}`),
		corridors: ['corridors/one'],
		gauges: [],
		stops: Array.from({ length: side * side }, (_, index) => [`${index}`, `Stop ${index}`, squareOf(index)]),
		junctions: junction - side * side,
		legs,
		tracks,
		questions: []
	};
}

function report(
	name: string,
	network: Network,
	pairs: readonly (readonly [string, string])[],
	mostMs: number
): boolean {
	const times: number[] = [];
	const counts = { ways: 0, cuts: 0, adds: 0 };
	let longest = 0;
	for (let round = 0; round < repetitions; round++) {
		const [from, to] = pairs[round % pairs.length]!;
		const closures = closuresOf({});
		const start = performance.now();
		const way = shortestWay(network, from, to, closures);
		const dependency = dependencyOf(network, from, to, closures);
		if (!way) reopeningsOf(network, from, to, closures);
		times.push(performance.now() - start);
		if (!way || !dependency) continue;
		counts.ways++;
		longest = Math.max(longest, way.rides.length);
		for (const { kind } of [...dependency.countries.values(), ...dependency.legs.values()]) {
			if (kind === 'cuts') counts.cuts++;
			if (kind === 'adds') counts.adds++;
		}
	}
	const first = times[0]!;
	times.sort((a, b) => a - b);
	const [median, slowest] = [times[Math.floor(times.length / 2)]!, times.at(-1)!];
	console.log(
		`${name}: ${network.legs.length} legs, ${network.tracks.length} tracks; ${counts.ways} ways of up to ${longest} legs, ` +
			`${counts.cuts} closures that cut, ${counts.adds} that add; first ${first.toFixed(1)} ms, ` +
			`median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms, aim ${mostMs} ms`
	);
	return median <= mostMs;
}

/** The first stops of the grid from which, and its last to which, a way leads. */
function farPairs(network: Network): (readonly [string, string])[] {
	const ids = network.stops.map(({ id }) => id);
	const pairs = ids.slice(0, 12).flatMap((from) => ids.slice(-12).map((to) => [from, to] as const));
	return pairs.filter(([from, to]) => shortestWay(network, from, to, closuresOf({}))).slice(0, 10);
}

const own = readNetwork(networkFileOf(loadAtlas()));
const large = readNetwork(largeNetwork(5500));
const spread = randomNumbers();
const anyStop = () => String(Math.floor(spread() * large.stops.length));
const anyPairs = Array.from({ length: 20 }, () => [anyStop(), anyStop()] as const);
const ownPairs = own.questions.map(({ from, to }) => [from, to] as const);
const results = [
	report('The atlas', own, ownPairs, 16),
	report('A large network, any two stops', large, anyPairs, 200),
	report('A large network, from end to end', large, farPairs(large), 200)
];
if (results.includes(false)) process.exitCode = 1;
