import fc from 'fast-check';
import type { ClosedParts } from '#lib/atlas/network.ts';
import { modes, statuses } from '#lib/atlas/vocabulary.ts';
import type { NetworkFile } from '#lib/network/network-file.ts';

const countries = ['AA', 'BB', 'CC', 'DD'];
const legCount = 8;
const legIds = Array.from({ length: legCount }, (_, index) => `leg-${index}`);

/** Small networks with few countries, so that much is shared and much is cut. */
export const networkFiles: fc.Arbitrary<NetworkFile> = fc
	.record({ stops: fc.integer({ min: 3, max: 7 }), junctions: fc.integer({ min: 0, max: 3 }) })
	.chain(({ stops, junctions }) => {
		const stop = fc.nat(stops - 1);
		const joint = fc.nat(stops + junctions - 1);
		const part = fc.tuple(fc.integer({ min: -1, max: countries.length - 1 }), fc.nat(5000));
		return fc.record({
			countries: fc.constant(countries),
			corridors: fc.constant(['corridors/one', 'corridors/two'] as const),
			gauges: fc.constant([
				[[1520], 'reference'],
				[[1435], 'reference'],
				[[1435, 1520], 'unverified']
			] as const),
			stops: fc.tuple(
				...Array.from({ length: stops }, (_, index) =>
					fc.tuple(fc.constant(`stop-${index}`), fc.constant(`Stop ${index}`), fc.nat(countries.length - 1))
				)
			),
			junctions: fc.constant(junctions),
			legs: fc.tuple(
				...legIds.map((id) =>
					fc.tuple(
						fc.constant(id),
						stop,
						stop,
						fc.constantFrom(...modes),
						fc.constantFrom(...statuses),
						fc.constantFrom('', '2026-02'),
						fc.constantFrom('reference' as const, 'unverified' as const),
						fc.subarray([0, 1])
					)
				)
			),
			tracks: fc.array(
				fc.tuple(
					joint,
					joint,
					fc.uniqueArray(fc.nat(legCount - 1), { minLength: 1, maxLength: 2 }),
					fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.flat())
				),
				{ minLength: 3, maxLength: 18 }
			),
			questions: fc.constant([])
		});
	});

/** Few parts are closed, so that ways are left. */
export const closedParts: fc.Arbitrary<ClosedParts> = fc.record({
	countries: fc.subarray(countries, { maxLength: 1 }),
	legs: fc.subarray(legIds, { maxLength: 3 }),
	modes: fc.subarray([...modes], { maxLength: 1 }),
	statuses: fc.subarray([...statuses], { maxLength: 2 })
});
