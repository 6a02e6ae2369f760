import { geoIdentity, geoPath, type GeoContext } from 'd3-geo';
import type { Geometry, Position } from 'geojson';

export type Point = readonly [x: number, y: number];
/** Left, top, right, bottom. */
export type Extent = readonly [number, number, number, number];

export interface Piece {
	readonly points: Point[];
	readonly isClosed: boolean;
}

/** What of a flat geometry lies within an extent. Of areas each ring is cut by itself, and still runs as it did. */
export function clip(geometry: Geometry, extent: Extent): Piece[] {
	if (geometry.type === 'LineString') return clipLine(geometry.coordinates as unknown as Point[], extent);
	if (geometry.type === 'MultiLineString') {
		return geometry.coordinates.flatMap((line) => clipLine(line as unknown as Point[], extent));
	}
	if (geometry.type !== 'Polygon') return cut(geometry, extent);
	return geometry.coordinates.flatMap((ring) => clipRing(ring as unknown as Point[], extent));
}

function clipLine(points: Point[], extent: Extent): Piece[] {
	const where = whereIs(points, extent);
	if (where === 'inside') return [{ points, isClosed: false }];
	return where === 'outside' ? [] : cut({ type: 'LineString', coordinates: points as unknown as Position[] }, extent);
}

function clipRing(ring: Point[], extent: Extent): Piece[] {
	const where = whereIs(ring, extent);
	if (where === 'inside') return [{ points: ring.slice(0, -1), isClosed: true }];
	if (where === 'outside') return [];
	const isClockwise = twiceAreaOf(ring) > 0;
	// d3-geo turns some rings round.
	return cut({ type: 'Polygon', coordinates: [ring as unknown as Position[]] }, extent).map((piece) =>
		twiceAreaOf(piece.points) > 0 === isClockwise ? piece : { ...piece, points: piece.points.toReversed() }
	);
}

/** By the box around it: most of a map lies wholly inside or outside, and cutting takes longer than telling so. */
function whereIs(points: readonly Point[], [left, top, right, bottom]: Extent): 'inside' | 'outside' | 'across' {
	let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		if (x < west) west = x;
		if (x > east) east = x;
		if (y < north) north = y;
		if (y > south) south = y;
	}
	if (west >= left && east <= right && north >= top && south <= bottom) return 'inside';
	return east < left || west > right || south < top || north > bottom ? 'outside' : 'across';
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
	const [offX, offY] = [x - ax - along * dx, y - ay - along * dy];
	return Math.sqrt(offX * offX + offY * offY); // Math.hypot is slower, and may end otherwise in another engine
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
	// Pieces of text: whether a long one ends in something cannot be asked without copying it.
	const data: string[] = [];
	let [penX, penY] = [0, 0];
	for (const { points, isClosed } of pieces) {
		let count = 0;
		let [startX, startY] = [0, 0];
		for (const point of points) {
			const [x, y] = [Math.round(point[0] * unitsPerPixel), Math.round(point[1] * unitsPerPixel)];
			const [dx, dy] = [x - penX, y - penY];
			if (count > 0 && dx === 0 && dy === 0) continue;
			if (count === 0) [startX, startY] = [x, y];
			data.push(count === 0 ? `m${dx}` : count === 1 ? `l${dx}` : joined(dx), joined(dy));
			count++;
			[penX, penY] = [x, y];
		}
		if (count === 1) data.push('h0');
		if (isClosed) {
			data.push('z');
			[penX, penY] = [startX, startY];
		}
	}
	return data.join('').replace(/^m/, 'M');
}

function joined(number: number): string {
	return number < 0 ? `${number}` : ` ${number}`;
}
