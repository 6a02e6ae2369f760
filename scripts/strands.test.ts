import { lineString, simplify } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { corridorsOn, stretchesOf } from '#lib/atlas/strands.ts';
import { checkPack } from '#lib/server/atlas.ts';
import { lineWidth, sizeAt, strandSpacing } from '#lib/map/layers/line-sizes.ts';
import { lineTolerance } from '#lib/map/style.ts';

const { atlas } = checkPack('geodata');
const order = atlas.corridors.map(({ id }) => id);
const shared = stretchesOf(atlas.legs).filter((stretch) => corridorsOn(stretch, order).length > 1);

describe.each([4, 6, 8, 10])('at zoom %d', (zoom) => {
	it.each(shared.map((stretch) => [stretch.uses.map(({ leg }) => leg.id).join(' and '), stretch] as const))(
		'strands do not touch: %s',
		(_name, stretch) => {
			const middle = drawn(stretch.coordinates, zoom);
			const count = corridorsOn(stretch, order).length;
			const lanes = Array.from({ length: count }, (_, index) => index - (count - 1) / 2);
			const strands = lanes.map((lane) => beside(middle, lane * sizeAt(strandSpacing, zoom)));
			for (const [index, strand] of strands.entries()) {
				const next = strands[index + 1];
				if (!next) continue;
				const least = distancesTo(next, strand).reduce((a, b) => Math.min(a, b), Infinity);
				expect(least).toBeGreaterThanOrEqual(sizeAt(lineWidth, zoom));
			}
		}
	);
});

type Pixel = readonly [x: number, y: number];

/** A line in pixels, as simplified as the map draws it. */
function drawn(line: readonly Position[], zoom: number): Pixel[] {
	const size = 512 * 2 ** zoom;
	const pixels = line.map(([lng = 0, lat = 0]): Pixel => {
		const sine = Math.sin((lat * Math.PI) / 180);
		return [(lng / 360 + 0.5) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size];
	});
	if (pixels.length < 3) return pixels;
	const simple = simplify(lineString(pixels.map((pixel) => [...pixel])), {
		tolerance: lineTolerance,
		highQuality: true
	});
	return simple.geometry.coordinates as unknown as Pixel[];
}

/** The line beside it, so far to the right, sampled every pixel or so: each segment where its neighbours cut it off. */
function beside(line: readonly Pixel[], offset: number): Pixel[] {
	const normals = line.slice(1).map(([x1, y1], index): Pixel => {
		const [x0, y0] = line[index]!;
		const length = Math.hypot(x1 - x0, y1 - y0) || 1;
		return [-(y1 - y0) / length, (x1 - x0) / length];
	});
	const corners = line.map(([x, y], index): Pixel => {
		const [a, b] = [normals[index - 1] ?? normals[index]!, normals[index] ?? normals[index - 1]!];
		const [nx, ny] = [a[0] + b[0], a[1] + b[1]];
		const scale = (2 * offset) / Math.max(0.3, nx * nx + ny * ny);
		return [x + nx * scale, y + ny * scale];
	});
	return corners.slice(1).flatMap(([x1, y1], index): Pixel[] => {
		const [x0, y0] = corners[index]!;
		const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0)));
		return Array.from({ length: steps }, (_, step): Pixel => [
			x0 + ((x1 - x0) * step) / steps,
			y0 + ((y1 - y0) * step) / steps
		]);
	});
}

/** How near each point of one line comes to another, looked for within a few pixels. */
function distancesTo(other: readonly Pixel[], line: readonly Pixel[]): number[] {
	const cell = 8;
	const cells = new Map<string, Pixel[]>();
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
