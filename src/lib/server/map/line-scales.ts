import type { Position } from 'geojson';
import { project } from '#lib/geometry/mercator.ts';
import { simplify, type Point } from '#lib/map/still/path.ts';
import { smoothCorners, turnAt } from './strands/smooth-corners.ts';
import { isShared, type Stretch } from './strands/stretch.ts';

/** How far the lines that the map begins with may lie from those of the pack: pixels at a zoom. Half a kilometre. */
const coarse = { pixels: 1.7, zoom: 7 } as const;
/** The same of what a page draws by itself, at any zoom: some fifty metres. */
const drawn = { pixels: 1, zoom: 10 } as const;
/** Where corridors share a track, what lies this near to a turn as sharp as this is drawn more simply: they would knot. */
const knot = { degrees: 60, around: 24, pixels: 2, otherwise: 0.1, zoom: 8 } as const;
/** What the lines that the map begins with are written to, in degrees: a fifth of that. */
const coarseDigits = 3;
const fineDigits = 4;

/** Positions on the map are drawn to four decimals, about ten metres. */
export const roundPosition = (position: Position): Position => rounded(position, fineDigits);

/** A line that a page brings along. */
export function drawnLine(line: readonly Position[]): Position[] {
	return simplified(line, drawn.zoom, () => drawn.pixels).map(roundPosition);
}

function withoutKnots(line: readonly Position[]): Position[] {
	const turns = line.flatMap((position, at) => {
		const isTurn = at > 0 && at < line.length - 1 && turnAt(line, at) > knot.degrees;
		return isTurn ? [project(position, knot.zoom)] : [];
	});
	return simplified(line, knot.zoom, ([x, y]) =>
		turns.some(([turnX, turnY]) => Math.hypot(turnX - x, turnY - y) < knot.around) ? knot.pixels : knot.otherwise
	);
}

/** Without the points that lie within some pixels of the line between others. */
function simplified(line: readonly Position[], zoom: number, pixelsAt: (point: Point) => number): Position[] {
	const points = line.map((position) => project(position, zoom));
	const kept = new Set<Point>(simplify(points, pixelsAt));
	return line.filter((_, index) => kept.has(points[index]!));
}

/** A stretch as the map begins with it. */
export function coarseStretch(stretch: Stretch): Position[] {
	const line = smoothed(
		stretch,
		simplified(stretch.coordinates, coarse.zoom, () => coarse.pixels)
	);
	return distinct(line.map((position) => rounded(position, coarseDigits)));
}

/** A stretch as the map draws it from near by. */
export function fineStretch(stretch: Stretch): Position[] {
	const { coordinates } = stretch;
	const line = isShared(stretch) ? withoutKnots(coordinates) : coordinates;
	return distinct(smoothed(stretch, line).map(roundPosition));
}

/** Where several lines run side by side they would knot at sharp corners. */
function smoothed(stretch: Stretch, line: readonly Position[]): readonly Position[] {
	return isShared(stretch) ? smoothCorners(line) : line;
}

function rounded(position: Position, digits: number): Position {
	const steps = 10 ** digits;
	return position.map((degrees) => Math.round(degrees * steps) / steps);
}

/** Without points that rounding has made one; a line keeps two. */
function distinct(line: readonly Position[]): Position[] {
	const isOther = ([lng, lat]: Position, index: number) => {
		const before = line[index - 1];
		return before?.[0] !== lng || before?.[1] !== lat;
	};
	const others = line.filter(isOther);
	return others.length > 1 ? others : [line[0]!, line.at(-1)!];
}
