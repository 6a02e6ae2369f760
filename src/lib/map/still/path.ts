import { geoIdentity, geoPath, type GeoContext } from 'd3-geo';
import type { Geometry } from 'geojson';

export type Point = readonly [x: number, y: number];
/** Left, top, right, bottom. */
export type Extent = readonly [number, number, number, number];

export interface Piece {
	readonly points: Point[];
	readonly isClosed: boolean;
}

/** What of a flat geometry lies within an extent. Of areas each ring is cut by itself, and still runs as it did. */
export function clip(geometry: Geometry, extent: Extent): Piece[] {
	if (geometry.type !== 'Polygon') return cut(geometry, extent);
	return geometry.coordinates.flatMap((ring) => {
		const isClockwise = twiceAreaOf(ring as unknown as Point[]) > 0;
		// d3-geo turns some rings round.
		return cut({ type: 'Polygon', coordinates: [ring] }, extent).map((piece) =>
			twiceAreaOf(piece.points) > 0 === isClockwise ? piece : { ...piece, points: piece.points.toReversed() }
		);
	});
}

function cut(geometry: Geometry, [left, top, right, bottom]: Extent): Piece[] {
	const pieces: { points: Point[]; isClosed: boolean }[] = [];
	const context: GeoContext = {
		beginPath: () => undefined,
		moveTo: (x, y) => pieces.push({ points: [[x, y]], isClosed: false }),
		lineTo: (x, y) => pieces.at(-1)?.points.push([x, y]),
		closePath: () => {
			const last = pieces.at(-1);
			if (last) last.isClosed = true;
		},
		arc: () => undefined
	};
	const projection = geoIdentity().clipExtent([
		[left, top],
		[right, bottom]
	]);
	geoPath(projection, context)(geometry);
	return pieces;
}

/** Leaves out points that are less than a tolerance beside the line between their neighbours (Douglas, Peucker). */
export function simplify(points: readonly Point[], toleranceAt: (point: Point) => number): Point[] {
	const keep = new Uint8Array(points.length);
	keep[0] = keep[points.length - 1] = 1;
	const spans: [number, number][] = [[0, points.length - 1]];
	for (let span = spans.pop(); span; span = spans.pop()) {
		const [first, last] = span;
		let farthest = 1;
		let index = -1;
		for (let i = first + 1; i < last; i++) {
			const off = distanceToSegment(points[i]!, points[first]!, points[last]!) / toleranceAt(points[i]!);
			if (off > farthest) [farthest, index] = [off, i];
		}
		if (index < 0) continue;
		keep[index] = 1;
		spans.push([first, index], [index, last]);
	}
	return points.filter((_, index) => keep[index]);
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
	return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Twice the area that a ring encloses; below 0 if it runs anticlockwise on the screen. */
export function twiceAreaOf(points: readonly Point[]): number {
	let sum = 0;
	points.forEach(([x, y], index) => {
		const [nextX, nextY] = points[(index + 1) % points.length]!;
		sum += x * nextY - nextX * y;
	});
	return sum;
}

/** The line that runs beside another, to the right of its course for a positive distance, as MapLibre offsets lines. */
export function offsetLine(points: readonly Point[], distance: number): Point[] {
	if (distance === 0) return [...points];
	const isOther = (point: Point, index: number) =>
		index === 0 || Math.hypot(point[0] - points[index - 1]![0], point[1] - points[index - 1]![1]) > 1e-6;
	const line = points.filter(isOther);
	const normals = line.slice(1).map(([x, y], index): Point => {
		const [fromX, fromY] = line[index]!;
		const length = Math.hypot(x - fromX, y - fromY);
		return [-(y - fromY) / length, (x - fromX) / length];
	});
	return line.map(([x, y], index) => {
		const before = normals[index - 1] ?? normals[index];
		const after = normals[index] ?? before;
		if (!before || !after) return [x, y];
		const [nx, ny] = [before[0] + after[0], before[1] + after[1]];
		// At a corner the offset grows, but no farther than twice: a hairpin would throw a spike.
		const stretch = Math.min(2, 2 / Math.max(1e-6, nx * nx + ny * ny));
		return [x + nx * stretch * distance, y + ny * stretch * distance];
	});
}

/** Path data in whole units, each point from the one before. */
export function pathData(pieces: readonly Piece[], unitsPerPixel: number): string {
	let data = '';
	let [penX, penY] = [0, 0];
	for (const { points, isClosed } of pieces) {
		const whole = points.map(([x, y]) => [Math.round(x * unitsPerPixel), Math.round(y * unitsPerPixel)] as const);
		let isFirst = true;
		let [startX, startY] = [0, 0];
		for (const [x, y] of whole) {
			const [dx, dy] = [x - penX, y - penY];
			if (!isFirst && dx === 0 && dy === 0) continue;
			if (isFirst) [startX, startY] = [x, y];
			data += isFirst ? `m${dx}${joined(dy)}` : `${data.endsWith('l') ? dx : joined(dx)}${joined(dy)}`;
			if (isFirst) data += 'l';
			isFirst = false;
			[penX, penY] = [x, y];
		}
		if (data.endsWith('l')) data = `${data.slice(0, -1)}h0`;
		if (isClosed) {
			data += 'z';
			[penX, penY] = [startX, startY];
		}
	}
	return data.replace(/^m/, 'M');
}

function joined(number: number): string {
	return number < 0 ? `${number}` : ` ${number}`;
}
