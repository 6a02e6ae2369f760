import type { LineString, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { project } from '#lib/geometry/mercator.ts';
import type { MapLine, MapShield } from '#lib/map-data/map-features.ts';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { mapLines } from './lines.ts';
import { linesFile } from './shields.ts';

const real = checkPack('geodata').atlas;
const shields = linesFile(real).features.flatMap(({ geometry, properties }) =>
	geometry.type === 'Point' && 'shield' in properties
		? [{ at: geometry.coordinates, ...(properties as MapShield) }]
		: []
);
const lines = mapLines(real).features.filter(({ properties }) => properties.leg);
const box = { width: 1024, height: 844 };
const zooms = [1, 2, 3, 4, 5, 6];

/** Views on the corridors, a few to each zoom: middles of lines, spread over all of them. */
const views = zooms.flatMap((zoom) =>
	lines
		.filter((_, index) => index % Math.ceil(lines.length / 10) === 0)
		.map(({ geometry: { coordinates } }) => ({ zoom, middle: coordinates[Math.floor(coordinates.length / 2)]! }))
);

it('gives every feature of the file an id of its own, so that a page may add lines to it', () => {
	const ids = linesFile(real).features.map(({ properties }) => properties.id);
	expect(ids.every((id) => id !== '')).toBe(true);
	expect(new Set(ids).size).toBe(ids.length);
});

describe('the names of corridors on a small map', () => {
	it.each(zooms)('are in view wherever 200 pixels of their corridor are, at zoom %d', (zoom) => {
		const nameless: string[] = [];
		let looked = 0;
		for (const { middle } of views.filter((view) => view.zoom === zoom)) {
			const isInView = viewAt(middle, zoom);
			for (const corridor of new Set(lines.map(({ properties }) => properties.layer))) {
				const own = lines.filter(({ properties }) => properties.layer === corridor);
				const pixels = own.reduce((sum, line) => sum + lengthInView(line, zoom, isInView), 0);
				if (pixels < 200) continue;
				looked++;
				if (
					!shields.some(
						(shield) => shield.shield === corridor && shield.minzoom <= zoom && isInView(at(shield.at, zoom))
					)
				) {
					nameless.push(`${corridor} around ${middle.join()}`);
				}
			}
		}
		expect(looked).toBeGreaterThan(10);
		expect(nameless).toEqual([]);
	});

	it.each(zooms)('lie upon no other name of a corridor at zoom %d', (zoom) => {
		const shown = shields.filter(({ minzoom }) => minzoom <= zoom).map((shield) => at(shield.at, zoom));
		for (const [index, [x, y]] of shown.entries()) {
			for (const [otherX, otherY] of shown.slice(index + 1)) {
				expect(Math.abs(x - otherX) > 60 || Math.abs(y - otherY) > 20).toBe(true);
			}
		}
	});

	it('are short', () => {
		for (const { mark } of shields) expect(mark.length).toBeLessThanOrEqual(14);
	});
});

function at(position: readonly number[], zoom: number) {
	return project([...position], zoom);
}

function viewAt(middle: readonly number[], zoom: number) {
	const [x, y] = at(middle, zoom);
	return ([pointX, pointY]: readonly [number, number]) =>
		Math.abs(pointX - x) < box.width / 2 && Math.abs(pointY - y) < box.height / 2;
}

function lengthInView(
	{ geometry }: { geometry: LineString | Point; properties: MapLine },
	zoom: number,
	isInView: (point: readonly [number, number]) => boolean
): number {
	if (geometry.type === 'Point') return 0;
	const points = geometry.coordinates.map((position) => at(position, zoom));
	return points.reduce((sum, point, index) => {
		const last = points[index - 1];
		return last && isInView(last) && isInView(point) ? sum + Math.hypot(point[0] - last[0], point[1] - last[1]) : sum;
	}, 0);
}

it('the lines of the first corridor lie above all others, and those of events below', () => {
	const layers = linesFile(real).features.flatMap(({ properties }) =>
		'layer' in properties ? [properties.layer] : []
	);
	const runs = layers.filter((layer, index) => layer !== layers[index - 1]);
	const corridors = real.corridors.map(({ id }) => id.replace('corridors/', ''));
	expect(runs.slice(-corridors.length)).toEqual(corridors.toReversed());
	expect(runs.filter((layer) => corridors.includes(layer))).toHaveLength(corridors.length);
});
