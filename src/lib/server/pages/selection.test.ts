import { describe, expect, it } from 'vitest';
import { legsOf, nodesOf } from '#lib/atlas/corridor.ts';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { focusOf, selectionOf } from './selection.ts';
import { mapPoints } from '#lib/server/map/points.ts';
import { earlierLines, mapLines } from '#lib/server/map/lines.ts';

const { atlas } = checkPack('geodata');
const lineIds = new Set([...mapLines(atlas).features, ...earlierLines(atlas)].map(({ properties }) => properties.id));
const pointIds = new Set(mapPoints(atlas).features.map(({ properties }) => properties.id));
const items = [...atlas.itemById];

describe('what a page is about', () => {
	it.each(items)('lights up features that the map has: %s', (_id, item) => {
		const { whole, parts } = selectionOf(atlas, item);
		for (const focus of [focusOf(atlas, item), whole, ...Object.values(parts)]) {
			const drawn = focus.drawn?.map(({ properties }) => properties.id) ?? [];
			for (const line of focus.lines) expect([...lineIds, ...drawn]).toContain(line);
			for (const point of focus.points) expect(pointIds).toContain(point);
			for (const iso of focus.countries) expect(iso).toMatch(/^[A-Z]{2}$/);
			const [west, south, east, north] = focus.bounds;
			expect(west).toBeLessThanOrEqual(east);
			expect(south).toBeLessThanOrEqual(north);
		}
	});

	it.each(items.filter(([, { kind }]) => kind !== 'documents'))('lights up at least one of them: %s', (_id, item) => {
		const { lines, points, countries } = focusOf(atlas, item);
		expect(lines.length + points.length + countries.length).toBeGreaterThan(0);
	});

	it('can be narrowed to each leg and node of a corridor', () => {
		for (const corridor of atlas.corridors) {
			const keys = [
				...legsOf(corridor).map((leg) => `leg:${leg.id}`),
				...nodesOf(corridor).map((node) => `node:${node.id}`)
			];
			expect(Object.keys(selectionOf(atlas, corridor).parts)).toEqual(expect.arrayContaining(keys));
		}
	});

	it('can be narrowed to each excerpt of a document', () => {
		for (const { id, document } of atlas.excerpts)
			expect(selectionOf(atlas, document).parts).toHaveProperty(`excerpt:${id}`);
	});

	it('of a passage about countries is where each can be seen, though one of them is Russia', () => {
		for (const { id, document, about } of atlas.excerpts) {
			const countries = about.flatMap(({ item }) => (item.kind === 'countries' ? [item] : []));
			if (countries.length < 2 || countries.length < about.length) continue;
			const { bounds } = selectionOf(atlas, document).parts[`excerpt:${id}`]!;
			const [west, south, east, north] = bounds;
			if (countries.some(({ iso }) => iso === 'RU')) expect(north, id).toBeLessThan(62);
			for (const country of countries) {
				const [lng = 0, lat = 0] = country.anchor ?? country.position;
				expect(lng >= west && lng <= east && lat >= south && lat <= north, `${country.id} in ${id}`).toBe(true);
			}
		}
	});

	it('holds a corridor from end to end', () => {
		for (const corridor of atlas.corridors) {
			const [west, south, east, north] = focusOf(atlas, corridor).bounds;
			for (const {
				position: [lng = 0, lat = 0]
			} of nodesOf(corridor)) {
				// A stop lies beside its line by as much as the line is coarse.
				expect(lng).toBeGreaterThan(west - 0.2);
				expect(lng).toBeLessThan(east + 0.2);
				expect(lat).toBeGreaterThan(south - 0.2);
				expect(lat).toBeLessThan(north + 0.2);
			}
		}
	});
});
