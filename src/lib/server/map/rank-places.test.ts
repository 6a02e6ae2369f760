import { describe, expect, it } from 'vitest';
import { byTile } from '#lib/geometry/tile-grid.ts';
import { mostAtOnce, mostInTile, morePlacesFrom, withRoom } from './rank-places.ts';
import type { UnsidedPoint } from './label-sides.ts';

const place = (id: string, coordinates: number[]): UnsidedPoint => ({
	type: 'Feature',
	properties: {
		id,
		kind: 'place',
		name: id,
		symbol: 'place',
		layers: ',places,',
		minzoom: 3,
		labelMinzoom: 4,
		stand: 'on' as const,
		strand: -1,
		documents: ''
	},
	geometry: { type: 'Point', coordinates }
});
/** A crowd around one town, and one place far from it. */
const crowd = Array.from({ length: 1500 }, (_, index) =>
	place(`places/${index}`, [45 + (index % 39) / 100, 40 + (index % 41) / 100])
);
const far = place('places/far', [-80, 20]);
const spokenOf = (id: string) => (id === 'places/1234' ? 9 : 1);
const placed = withRoom([...crowd, far], spokenOf);
const zoomOf = (id: string) => placed.find(({ properties }) => properties.id === id)!.properties.minzoom;

describe('places in an order of rank', () => {
	it('keep their zoom where they are few', () => {
		const few = crowd.slice(0, mostAtOnce);
		expect(withRoom(few, spokenOf)).toEqual(few);
	});

	it('begin with those most spoken of', () => {
		expect(zoomOf('places/1234')).toBe(3);
		const first = placed.filter(({ properties }) => properties.minzoom < morePlacesFrom);
		expect(first).toHaveLength(mostAtOnce + 1);
	});

	it('begin with a place far from all others, so that tiles need not reach it', () => {
		expect(zoomOf('places/far')).toBe(3);
	});

	// At the nearest zoom all the others are there: a place that no zoom shows could not be found on the map.
	it('are never more in a tile than can be seen apart, until the nearest zoom', () => {
		const others = placed.filter(({ properties }) => properties.minzoom >= morePlacesFrom);
		for (const z of [6, 7, 8, 9]) {
			const shown = others.filter(({ properties }) => properties.minzoom <= z);
			for (const tile of byTile(shown, z).values()) expect(tile.length).toBeLessThanOrEqual(mostInTile);
		}
		expect(others.length).toBeGreaterThan(1000);
	});

	it('stay in their order, and are named no sooner than they are drawn', () => {
		expect(placed.map(({ properties }) => properties.id)).toEqual(
			[...crowd, far].map(({ properties }) => properties.id)
		);
		for (const { properties } of placed) expect(properties.labelMinzoom).toBeGreaterThanOrEqual(properties.minzoom);
	});
});
