import { distance } from '@turf/turf';
import type { Position } from 'geojson';
import { boundsAt, boundsOf, type Bounds } from './bounds.ts';
import { once } from '#lib/memo/once.ts';

export type Kilometres = number;

/** Between two positions, on the sphere. */
export function kilometres(a: Position, b: Position): Kilometres {
	return distance(a, b);
}

interface Measure {
	/** How far along the line each of its points lies. */
	readonly marks: readonly Kilometres[];
	readonly bounds: Bounds;
	/** Those of each few of its segments, so that most of a long line need not be looked at. */
	readonly boundsOfPieces: readonly Bounds[];
}

const segmentsInBounds = 16;
const kmPerLat = 111.195;

const measureOf = once((line: readonly Position[]): Measure => {
	let sum = 0;
	const marks = line.map((position, index) => (sum += index > 0 ? kilometres(line[index - 1]!, position) : 0));
	const pieces = Array.from({ length: Math.ceil((line.length - 1) / segmentsInBounds) }, (_, index) =>
		line.slice(index * segmentsInBounds, (index + 1) * segmentsInBounds + 1)
	);
	const boundsOfAll = (positions: readonly Position[]) => boundsOf(positions) ?? boundsAt([0, 0]);
	return { marks, bounds: boundsOfAll(line), boundsOfPieces: pieces.map(boundsOfAll) };
});

export function lengthOf(line: readonly Position[]): Kilometres {
	return measureOf(line).marks.at(-1) ?? 0;
}

/** The point at a distance along a line. */
export function pointAt(line: readonly Position[], km: Kilometres): Position {
	const { marks } = measureOf(line);
	if (km <= 0) return line[0]!;
	if (km >= marks.at(-1)!) return line.at(-1)!;
	let [low, next] = [0, marks.length - 1];
	while (next - low > 1) {
		const middle = (low + next) >> 1;
		if (marks[middle]! < km) low = middle;
		else next = middle;
	}
	const [from, to] = [marks[next - 1]!, marks[next]!];
	const share = to > from ? (km - from) / (to - from) : 0;
	return between(line[next - 1]!, line[next]!, share);
}

/** The part of a line between two points along it. */
export function cutLine(line: readonly Position[], fromKm: Kilometres, toKm: Kilometres): Position[] {
	const { marks } = measureOf(line);
	const inner = line.filter((_, index) => marks[index]! > fromKm + 1e-6 && marks[index]! < toKm - 1e-6);
	return [pointAt(line, fromKm), ...inner, pointAt(line, toKm)];
}

/** The nearest point of a line, if it is within a distance. Planar around the position: for distances of few kilometres. */
export function nearestOn(
	line: readonly Position[],
	[lng = 0, lat = 0]: Position,
	withinKm: Kilometres
): { distance: Kilometres; along: Kilometres } | undefined {
	const kmPerLng = kmPerLat * Math.cos((lat * Math.PI) / 180);
	const { marks, bounds, boundsOfPieces } = measureOf(line);
	if (!areNear(bounds, lng, lat, kmPerLng, withinKm)) return undefined;
	let nearest: { distance: Kilometres; along: Kilometres } | undefined;
	for (let piece = 0; piece < boundsOfPieces.length; piece++) {
		if (!areNear(boundsOfPieces[piece]!, lng, lat, kmPerLng, withinKm)) continue;
		const first = piece * segmentsInBounds;
		let [x0, y0] = [Infinity, Infinity];
		for (let index = first; index < line.length && index <= first + segmentsInBounds; index++) {
			const [pointLng = 0, pointLat = 0] = line[index]!;
			const [x1, y1] = [(pointLng - lng) * kmPerLng, (pointLat - lat) * kmPerLat];
			if (index > first && isWithin(x0, x1, withinKm) && isWithin(y0, y1, withinKm)) {
				const [dx, dy] = [x1 - x0, y1 - y0];
				const share = Math.min(1, Math.max(0, -(x0 * dx + y0 * dy) / (dx * dx + dy * dy || 1)));
				const distance = Math.hypot(x0 + share * dx, y0 + share * dy);
				if (distance <= withinKm && distance < (nearest?.distance ?? Infinity)) {
					nearest = { distance, along: marks[index - 1]! + share * (marks[index]! - marks[index - 1]!) };
				}
			}
			[x0, y0] = [x1, y1];
		}
	}
	return nearest;
}

function areNear([west, south, east, north]: Bounds, lng: number, lat: number, kmPerLng: number, withinKm: number) {
	return (
		isWithin((west - lng) * kmPerLng, (east - lng) * kmPerLng, withinKm) &&
		isWithin((south - lat) * kmPerLat, (north - lat) * kmPerLat, withinKm)
	);
}

function isWithin(a: number, b: number, margin: number): boolean {
	return Math.min(a, b) <= margin && Math.max(a, b) >= -margin;
}

function between([lng0 = 0, lat0 = 0]: Position, [lng1 = 0, lat1 = 0]: Position, share: number): Position {
	return [lng0 + (lng1 - lng0) * share, lat0 + (lat1 - lat0) * share];
}
