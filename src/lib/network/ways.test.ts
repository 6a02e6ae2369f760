import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClosedParts } from '#lib/atlas/network.ts';
import { closedParts, networkFiles } from '../../../tests/arbitraries/networks.ts';
import { closuresOf, isOpen } from './closures.ts';
import { dependencyOf, leastAddedMetres, type Effect } from './dependency.ts';
import { readNetwork, type Network } from './network.ts';
import { reopeningsOf } from './reopening.ts';
import { shortestWay } from './way.ts';

const [from, to] = ['stop-0', 'stop-1'];
const kmOf = (network: Network, closed: Partial<ClosedParts>, a = from, b = to) =>
	shortestWay(network, a, b, closuresOf(closed))?.km;

/** Slow and plain: lets every track shorten the way as long as one does. */
function plainMetres(network: Network, closed: ClosedParts, reopened?: string): number {
	const closures = closuresOf(closed);
	if (network.stops.slice(0, 2).some(({ country }) => closures.countries.has(country))) return Infinity;
	const metres = Array.from({ length: network.joints }, () => Infinity);
	metres[0] = 0;
	for (let changed = true; changed;) {
		changed = false;
		for (const track of network.tracks) {
			if (!isOpen(track, closures, { reopened })) continue;
			for (const [a, b] of [
				[track.from, track.to],
				[track.to, track.from]
			] as const) {
				if (metres[a]! + track.metres >= metres[b]!) continue;
				metres[b] = metres[a]! + track.metres;
				changed = true;
			}
		}
	}
	return metres[1]!;
}

const withMore = (one: ClosedParts, more: Partial<ClosedParts>): ClosedParts => ({
	countries: [...one.countries, ...(more.countries ?? [])],
	legs: [...one.legs, ...(more.legs ?? [])],
	modes: [...one.modes, ...(more.modes ?? [])],
	statuses: [...one.statuses, ...(more.statuses ?? [])]
});

const networks = networkFiles.map(readNetwork);

describe('on random networks', () => {
	it('closing more never makes a way shorter', () => {
		fc.assert(
			fc.property(networks, closedParts, closedParts, (network, one, more) => {
				const [before, after] = [kmOf(network, one), kmOf(network, withMore(one, more))];
				expect(after ?? Infinity).toBeGreaterThanOrEqual(before ?? Infinity);
			})
		);
	});

	it('the way there is as long as the way back', () => {
		fc.assert(
			fc.property(networks, closedParts, (network, closed) => {
				expect(kmOf(network, closed, to, from)).toBe(kmOf(network, closed));
			})
		);
	});

	it('the figures of a way add up', () => {
		fc.assert(
			fc.property(networks, closedParts, (network, closed) => {
				const way = shortestWay(network, from, to, closuresOf(closed));
				if (!way) return;
				const sum = (parts: readonly { km: number }[]) => parts.reduce((total, { km }) => total + km, 0);
				expect(sum(way.rides)).toBeCloseTo(way.km, 6);
				expect(sum(way.countries) + way.seaKm).toBeCloseTo(way.km, 6);
				expect(way.borders.map((border) => border.to)).toEqual(way.countries.slice(1).map(({ country }) => country));
			})
		);
	});

	it('the dependency is what closing each part by itself gives, part by part', () => {
		fc.assert(
			fc.property(networks, closedParts, (network, closed) => {
				const dependency = dependencyOf(network, from, to, closuresOf(closed));
				const before = plainMetres(network, closed);
				expect(kmOf(network, closed) ?? Infinity).toBe(before / 1000);
				expect(dependency === undefined).toBe(before === Infinity);
				if (!dependency) return;
				const effect = (more: Partial<ClosedParts>): Effect => {
					const after = plainMetres(network, withMore(closed, more));
					if (after === Infinity) return { kind: 'cuts' };
					const added = after - before;
					return added >= leastAddedMetres ? { kind: 'adds', km: added / 1000 } : { kind: 'does-not-matter' };
				};
				for (const [code, found] of dependency.countries) expect(found).toEqual(effect({ countries: [code] }));
				for (const [id, found] of dependency.legs) expect(found).toEqual(effect({ legs: [id] }));
			}),
			{ numRuns: 1000 }
		);
	});

	it('what would reopen a way is found by opening each part by itself', () => {
		fc.assert(
			fc.property(networks, closedParts, (network, closed) => {
				const found = reopeningsOf(network, from, to, closuresOf(closed));
				const isLost = plainMetres(network, closed) === Infinity;
				const expected = [
					...closed.countries.map((id) => ({
						kind: 'country',
						id,
						metres: plainMetres(network, { ...closed, countries: closed.countries.filter((code) => code !== id) })
					})),
					...network.legs.map(({ id }) => ({ kind: 'leg', id, metres: plainMetres(network, closed, id) }))
				]
					.filter(({ metres }) => isLost && metres < Infinity)
					.map(({ kind, id, metres }) => ({ kind, id, km: metres / 1000 }));
				expect(found).toHaveLength(expected.length);
				expect(found).toEqual(expect.arrayContaining(expected));
				expect(found.map(({ km }) => km)).toEqual(found.map(({ km }) => km).sort((a, b) => a - b));
			}),
			{ numRuns: 1000 }
		);
	});
});

it('knows no way from or to a stop that is not on the network', () => {
	const [network] = fc.sample(networks, { numRuns: 1, seed: 1 });
	expect(kmOf(network!, {}, 'nowhere')).toBeUndefined();
	expect(dependencyOf(network!, from, 'nowhere', closuresOf({}))).toBeUndefined();
	expect(reopeningsOf(network!, 'nowhere', to, closuresOf({}))).toEqual([]);
});
