import { describe, expect, it } from 'vitest';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { gapsOf } from './gaps.ts';
import { mapLines } from './lines.ts';

const real = checkPack('geodata').atlas;
const allGaps = gapsOf(real);
const gaps = allGaps.filter(({ properties }) => !properties.until);

describe('what is yet to be built', () => {
	it('is said once for each leg that is', () => {
		const legs = real.legs.filter(({ status }) => status === 'planned' || status === 'missing');
		expect(legs.length).toBeGreaterThan(1);
		expect(gaps.map(({ properties }) => properties.id)).toEqual(legs.map(({ id }) => `gaps/${id}`));
		for (const [index, { properties }] of gaps.entries()) expect(properties.gap).toBe(legs[index]?.status);
	});

	it('is said of what was yet to be built until it was begun', () => {
		const earlier = allGaps.filter(({ properties }) => properties.until);
		const legs = real.legs.filter(({ statusBefore = [] }) => statusBefore.some(({ status }) => status === 'planned'));
		expect(earlier.map(({ properties: { id, gap, until } }) => ({ id, gap, until }))).toEqual(
			legs.map(({ id, statusSince }) => ({ id: `gaps/${id}`, gap: 'planned', until: statusSince }))
		);
		expect(earlier.length).toBeGreaterThan(0);
	});

	it('is said on the line itself, away from its ends', () => {
		for (const { properties, geometry } of gaps) {
			const lines = mapLines(real).features.filter(({ properties: { leg } }) => properties.id === `gaps/${leg}`);
			const near = lines.some(({ geometry: { coordinates } }) =>
				coordinates.slice(1).some(([x = 0, y = 0], index) => {
					const [fromX = 0, fromY = 0] = coordinates[index]!;
					const [atX = 0, atY = 0] = geometry.coordinates;
					const between = (a: number, b: number, c: number) => Math.min(a, b) - 1e-3 <= c && c <= Math.max(a, b) + 1e-3;
					return between(fromX, x, atX) && between(fromY, y, atY);
				})
			);
			expect(near, properties.id).toBe(true);
			for (const { geometry: line } of lines) {
				for (const end of [line.coordinates[0]!, line.coordinates.at(-1)!]) {
					expect(Math.hypot(end[0]! - geometry.coordinates[0]!, end[1]! - geometry.coordinates[1]!)).toBeGreaterThan(
						0.05
					);
				}
			}
		}
	});

	it('has the stated length of its leg, once where both sources agree', () => {
		const byId = new Map(gaps.map(({ properties }) => [properties.id, properties.gapKm]));
		for (const { id, status, statedKm } of real.legs) {
			if (status !== 'planned' && status !== 'missing') continue;
			const stated = byId.get(`gaps/${id}`)?.split('–').map(Number);
			expect(stated).toEqual(statedKm ? [...new Set(statedKm)] : undefined);
		}
	});
});
