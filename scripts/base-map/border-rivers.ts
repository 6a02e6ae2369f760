import type { Feature, LineString, MultiLineString, Position } from 'geojson';
import { length, lineString } from '@turf/turf';

/** Coarse rivers stray this far from the fine border that runs along them. */
const reachKm = 8;
/** A river that is near a border for less than this merely crosses it. */
const shortestRunKm = 40;
const stepKm = 2;

const cellDegrees = 0.1;

interface BorderPoint {
	at: Position;
	line: number;
	index: number;
}

/** Points along the borders, found again by where they are. */
class BorderIndex {
	readonly lines: Position[][];
	private readonly cells = new Map<string, BorderPoint[]>();

	constructor(borders: Feature<MultiLineString>[]) {
		this.lines = borders.flatMap(({ geometry }) => geometry.coordinates.map(densify));
		this.lines.forEach((points, line) => {
			points.forEach((at, index) => {
				const key = cellOf(at).join();
				const cell = this.cells.get(key) ?? [];
				cell.push({ at, line, index });
				this.cells.set(key, cell);
			});
		});
	}

	near(at: Position): BorderPoint[] {
		const [column, row] = cellOf(at);
		const found: BorderPoint[] = [];
		for (let x = column - 2; x <= column + 2; x++) {
			for (let y = row - 1; y <= row + 1; y++) found.push(...(this.cells.get(`${x},${y}`) ?? []));
		}
		return found.filter((point) => km(point.at, at) < reachKm);
	}
}

const cellOf = ([lng, lat]: Position) => [Math.floor(lng / cellDegrees), Math.floor(lat / cellDegrees)];

function km([x1, y1]: Position, [x2, y2]: Position): number {
	const east = (x2 - x1) * Math.cos(((y1 + y2) * Math.PI) / 360);
	return Math.hypot(east, y2 - y1) * 111.2;
}

/** The line with a point at least every `stepKm`. */
function densify(points: Position[]): Position[] {
	return points.flatMap((point, index) => {
		const next = points[index + 1];
		if (!next) return [point];
		const steps = Math.max(1, Math.ceil(km(point, next) / stepKm));
		return Array.from({ length: steps }, (_, step) => [
			point[0] + ((next[0] - point[0]) * step) / steps,
			point[1] + ((next[1] - point[1]) * step) / steps
		]);
	});
}

/** Stretches of consecutive items that a test takes for the same. */
function runsOf<T>(items: T[], isSame: (a: T, b: T) => boolean): T[][] {
	const runs: T[][] = [];
	for (const item of items) {
		const run = runs.at(-1);
		if (run && isSame(run.at(-1)!, item)) run.push(item);
		else runs.push([item]);
	}
	return runs;
}

const lengthKm = (points: Position[]) => (points.length > 1 ? length(lineString(points)) : 0);

/**
 * Where a coarse river runs along a border, the border's own finer line takes its place;
 * the pieces in between are marked with the last zoom at which they look right.
 */
export function followBorders(
	rivers: Feature<LineString>[],
	borders: Feature<MultiLineString>[],
	coarseMaxzoom: number
): Feature<LineString>[] {
	const index = new BorderIndex(borders);
	return rivers.flatMap(({ geometry, properties }) => {
		const points = densify(geometry.coordinates).map((at) => ({ at, near: index.near(at) }));
		const runs = runsOf(points, (a, b) => a.near.length > 0 === b.near.length > 0);
		const isAlong = (run: typeof points) => run[0].near.length > 0 && lengthKm(run.map(({ at }) => at)) > shortestRunKm;
		const free = runsOf(runs, (a, b) => !isAlong(a) && !isAlong(b)).filter(([run]) => !isAlong(run));
		const pieces = free
			.map((group) => group.flat().map(({ at }) => at))
			.filter((piece) => lengthKm(piece) > (runs.some(isAlong) ? shortestRunKm : 0))
			.map((piece) => lineString(piece, { ...properties, maxzoom: coarseMaxzoom }));
		const taken = runs.filter(isAlong).flatMap((run) => run.flatMap(({ near }) => near));
		return [...pieces, ...borderPieces(index, taken).map((piece) => lineString(piece, properties))];
	});
}

/** The stretches of border line that a river was near, each point once and in the line's order. */
function borderPieces({ lines }: BorderIndex, taken: BorderPoint[]): Position[][] {
	const unique = new Map(taken.map((point) => [point.line * 1e6 + point.index, point]));
	const inOrder = [...unique.entries()].sort(([a], [b]) => a - b).map(([, point]) => point);
	return runsOf(inOrder, (a, b) => a.line === b.line && b.index - a.index <= 2)
		.map((run) => lines[run[0].line].slice(run[0].index, run.at(-1)!.index + 1))
		.filter((piece) => lengthKm(piece) > shortestRunKm / 4);
}
