import type { Position } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { coarseStretch, fineStretch } from '#lib/server/map/line-scales.ts';
import { corridorsOn } from './stretch.ts';
import { stretchesOf } from './stretches.ts';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { lineLayers } from '#lib/map/style/layers/lines.ts';
import { LayerEvaluator, type StyledFeature } from '#lib/map/still/evaluate.ts';
import { project } from '#lib/geometry/mercator.ts';
import { offsetLine, simplify, type Point } from '#lib/map/still/path.ts';
import { lineTolerance } from '#lib/map/style/options.ts';
import { light } from '#lib/palette/light.ts';

const { atlas } = checkPack('geodata');
const shared = stretchesOf(atlas.legs).filter((stretch) => corridorsOn(stretch, atlas.corridors).length > 1);
const layer = { id: 'any', name: 'Any', kind: 'corridor', strand: 0, isOn: true } as const;
const line = lineLayers(light, [layer], undefined, { layers: [layer] }).find(
	({ id }) => id === 'lines'
) as LayerSpecification;

it('has track that corridors share, and a layer that draws it', () => {
	expect(shared.length).toBeGreaterThan(2);
	expect(line.type).toBe('line');
});

const scales = [
	['the lines that the map begins with', coarseStretch, [4, 6, 8]],
	// They stay when a reader goes away again.
	['the finer lines', fineStretch, [4, 6, 8, 10, 11]]
] as const;
const atZooms = scales.flatMap(([name, drawnAs, zooms]) => zooms.map((zoom) => [name, zoom, drawnAs] as const));

describe.each(atZooms)('%s at zoom %d', (_name, zoom, drawnAs) => {
	it.each(shared.map((stretch) => [stretch.uses.map(({ leg }) => leg.id).join(' and '), stretch] as const))(
		'strands do not touch: %s',
		(_legs, stretch) => {
			const middle = drawn(drawnAs(stretch), zoom);
			const count = corridorsOn(stretch, atlas.corridors).length;
			const lanes = Array.from({ length: count }, (_, index) => index - (count - 1) / 2);
			const reader = new LayerEvaluator(line, zoom);
			const strands = lanes.map((lane) => sampled(offsetLine(middle, reader.number('line-offset', inLane(lane)))));
			for (const [index, strand] of strands.entries()) {
				const next = strands[index + 1];
				if (!next) continue;
				const least = distancesTo(next, strand).reduce((a, b) => Math.min(a, b), Infinity);
				expect(least).toBeGreaterThanOrEqual(reader.number('line-width', inLane(0)));
			}
		}
	);
});

const inLane = (lane: number): StyledFeature => ({ type: 2, properties: { lane }, state: {} });

/** A line in pixels, as simplified as the map draws it. */
function drawn(line: readonly Position[], zoom: number): Point[] {
	return simplify(
		line.map((position) => project(position, zoom)),
		() => lineTolerance
	);
}

/** The line sampled every pixel or so. */
function sampled(line: readonly Point[]): Point[] {
	return line.slice(1).flatMap(([x1, y1], index): Point[] => {
		const [x0, y0] = line[index]!;
		const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0)));
		return Array.from({ length: steps }, (_, step): Point => [
			x0 + ((x1 - x0) * step) / steps,
			y0 + ((y1 - y0) * step) / steps
		]);
	});
}

/** How near each point of one line comes to another, looked for within a few pixels. */
function distancesTo(other: readonly Point[], line: readonly Point[]): number[] {
	const cell = 8;
	const cells = new Map<string, Point[]>();
	for (const pixel of other) {
		const key = `${Math.floor(pixel[0] / cell)} ${Math.floor(pixel[1] / cell)}`;
		cells.set(key, [...(cells.get(key) ?? []), pixel]);
	}
	const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));
	return line.map(([x, y]) => {
		const near = around.flatMap(
			([dx, dy]) => cells.get(`${Math.floor(x / cell) + dx} ${Math.floor(y / cell) + dy}`) ?? []
		);
		return Math.min(...near.map(([nx, ny]) => Math.hypot(nx - x, ny - y)));
	});
}
