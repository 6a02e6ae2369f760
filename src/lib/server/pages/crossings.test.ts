import { describe, expect, it } from 'vitest';
import { lengthOf } from '#lib/geometry/line-measure.ts';
import { readFeatureId } from '#lib/map-data/feature-id.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { crossingsPage } from './crossings.ts';
import { stretchEntries, stretchPage } from './stretch.ts';

const atlas = loadAtlas();
const { card } = crossingsPage(atlas);
const stretches = stretchEntries(atlas).map(
	({ corridor, country }) => [`${corridor}/${country}`, stretchPage(atlas, corridor, country)!] as const
);

describe('the matrix', () => {
	it.each(card.corridors.map(({ name, km }, column) => [name, km, column] as const))(
		'adds up to the length of %s, within a thousandth',
		(_, km, column) => {
			const cells = card.rows.flatMap(({ cells }) => cells[column] ?? []);
			expect(Math.abs(cells.reduce((sum, cell) => sum + cell.km, 0) / km - 1)).toBeLessThan(0.001);
			expect(cells.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
		}
	);

	it('has no total above the sum of its row, since shared track counts once', () => {
		for (const { cells, total } of card.rows) {
			const sum = cells.reduce((all, cell) => all + (cell?.km ?? 0), 0);
			expect(total.km).toBeLessThanOrEqual(sum + 1e-6);
		}
	});

	it('leads from each cell to a page, and to each page from a cell', () => {
		const hrefs = card.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.href ?? []));
		expect(hrefs.sort()).toEqual(stretches.map(([path]) => `/crossings/${path}`).sort());
	});

	it('ranks the stops that corridors share', () => {
		const counts = card.sharedStops.map(({ corridors }) => corridors.length);
		expect(counts.length).toBeGreaterThan(0);
		expect(counts.at(-1)).toBeGreaterThan(1);
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
	});
});

describe('a stretch', () => {
	it.each(stretches)('is as long on the map as in the matrix: %s', (_, { card: stretch, selection }) => {
		const { lines, drawn = [] } = selection!.whole;
		expect(drawn.map(({ properties }) => properties.id)).toEqual(lines);
		for (const id of lines) expect(readFeatureId(id)?.kind).toBe('drawn');
		const now = drawn.filter(({ properties }) => properties.until === undefined);
		const length = now.reduce((sum, { geometry }) => sum + lengthOf(geometry.coordinates), 0);
		// Where the corridor only ends, the whole legs are drawn.
		if (stretch.km === 0) expect(length).toBeGreaterThan(0);
		else expect(Math.abs(length / stretch.km - 1)).toBeLessThan(0.005);
	});

	it('quotes only what concerns both', () => {
		const quoting = stretches.filter(([, { card: stretch }]) => stretch.excerpts.length > 0);
		expect(quoting.length).toBeGreaterThan(0);
		for (const [, { card: stretch }] of quoting) {
			for (const { about } of stretch.excerpts) {
				const ids = about.map(({ id }) => id);
				expect(ids).toEqual(expect.arrayContaining([stretch.corridor.id, stretch.land.id]));
			}
		}
	});

	it('has no page where the corridor does not run', () => {
		expect(stretchPage(atlas, 'zangezur', 'cn')).toBeUndefined();
		expect(stretchPage(atlas, 'nowhere', 'az')).toBeUndefined();
	});
});
