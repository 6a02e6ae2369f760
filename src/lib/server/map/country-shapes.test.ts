import { describe, expect, it } from 'vitest';
import { boundsOf } from '#lib/geometry/bounds.ts';
import { mainLandOf } from './country-shapes.ts';

describe('mainLandOf', () => {
	it.each(['MT', 'BH', 'SG'])('finds a country as small as %s', (iso) => {
		const { bounds, position } = mainLandOf(iso)!;
		expect(boundsOf([[bounds[0], bounds[1]], [bounds[2], bounds[3]], position])).toEqual(bounds); // prettier-ignore
	});

	it('takes the largest land of all that bear the code', () => {
		const [west, , east] = mainLandOf('AU')!.bounds;
		expect(east - west).toBeGreaterThan(35);
	});

	it('does not go around the world for a country on both sides of the 180th meridian', () => {
		const { bounds, position } = mainLandOf('RU')!;
		expect(bounds[0]).toBeGreaterThan(25);
		expect(bounds[2]).toBe(180);
		expect(position[0]).toBeGreaterThan(60);
		expect(position[0]).toBeLessThan(140);
	});

	it('finds nothing for a code that no country has', () => {
		expect(mainLandOf('QZ')).toBeUndefined();
	});
});
