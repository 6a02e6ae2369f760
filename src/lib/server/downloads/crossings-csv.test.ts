import { expect, it } from 'vitest';
import { legsOf } from '#lib/atlas/corridor.ts';
import { crossingsOf } from '#lib/network/crossings.ts';
import { readNetwork } from '#lib/network/network.ts';
import { networkFileOf } from '#lib/server/network/network-file.ts';
import { splitLegs } from '#lib/server/network/split-legs.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { crossingsCsv } from './crossings-csv.ts';

const atlas = loadAtlas();
const crossings = crossingsOf(readNetwork(networkFileOf(atlas)), atlas.network.corridors);
const tracks = splitLegs(atlas.network);

it.each(atlas.corridors.map((corridor) => [corridor.name, corridor] as const))(
	'the countries of %s add up to its length, within a thousandth',
	(_, corridor) => {
		const row = crossings.rows.find(({ corridor: id }) => id === corridor.id)!;
		const legs = new Set(legsOf(corridor));
		const length = tracks
			.filter((track) => track.legs.some((leg) => legs.has(leg)))
			.reduce((sum, { fromKm, toKm }) => sum + Math.abs(toKm - fromKm), 0);
		const sum = row.cells.reduce((total, { km }) => total + km, 0);
		expect(Math.abs(sum - length) / length).toBeLessThan(0.001);
		expect(row.km).toBeCloseTo(sum, 6);
		expect(row.cells.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 6);
		for (const { km, kmByStatus } of row.cells) {
			expect([...kmByStatus.values()].reduce((total, part) => total + part, 0)).toBeCloseTo(km, 6);
		}
		// Its legs laid end to end are longer by what two of them share, and by nothing else.
		const shared = tracks.reduce((total, { legs: users, fromKm, toKm }) => {
			const own = users.filter((leg) => legs.has(leg)).length;
			return total + Math.max(0, own - 1) * Math.abs(toKm - fromKm);
		}, 0);
		const laidOut = [...legs].reduce((total, { lengthKm }) => total + lengthKm, 0);
		expect(Math.abs(sum + shared - laidOut) / laidOut).toBeLessThan(0.005);
	}
);

it('the totals are the rows less what corridors share', () => {
	const sum = (cells: readonly { km: number }[]) => cells.reduce((total, { km }) => total + km, 0);
	const all = crossings.rows.reduce((total, { km }) => total + km, 0);
	const once = sum(crossings.totals);
	expect(once).toBeLessThan(all);
	for (const { country, km } of crossings.totals) {
		const inRows = crossings.rows.flatMap(({ cells }) => cells.filter((cell) => cell.country === country));
		expect(km).toBeLessThanOrEqual(sum(inRows) + 1e-6);
		expect(km).toBeGreaterThanOrEqual(Math.max(...inRows.map((cell) => cell.km)) - 1e-6);
	}
});

it('ranks the stops that most corridors share first', () => {
	const counts = crossings.sharedStops.map(({ corridors }) => corridors.length);
	expect(counts).toEqual([...counts].sort((a, b) => b - a));
	expect(crossings.sharedStops[0]?.stop.id).toBe('alat');
});

it('writes a line for each corridor and country, and for all corridors together', () => {
	const lines = crossingsCsv(atlas).trim().split('\r\n');
	expect(lines[0]).toMatch(/corridor,country,country_name,km,share,km_operational,.*km_suspended$/);
	const cells = crossings.rows.reduce((count, row) => count + row.cells.length, crossings.totals.length);
	expect(lines).toHaveLength(cells + 1);
	expect(lines.find((line) => line.startsWith('Zangezur route,AM,Armenia,'))).toMatch(/,0,0,4\d(\.\d)?,0,0$/);
	expect(lines.filter((line) => line.includes(',,at sea,')).length).toBeGreaterThan(1);
});
