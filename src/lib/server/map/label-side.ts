import type { Position } from 'geojson';
import { labelSides, type LabelSide } from '#lib/map-data/map-features.ts';
import { mercatorOf, worldSize } from '#lib/geometry/mercator.ts';

/** Pixels from a point to the far end of its name, by the number of letters, and half the height of a line. */
const [gap, letterWidth, longestName, halfHeight] = [8, 6.6, 110, 8];

/** How far a name extends from its point, in degrees of longitude; in latitude it is never more. */
export function reachOfName(zoom: number): number {
	return (longestName / worldSize(zoom)) * 360;
}

/**
 * The sides of a point, that on which a name of so many letters covers least of the lines and other points around first, at
 * the zoom where it appears. Names avoid each other by themselves, but not lines. What lies beyond `reachOfName` makes no
 * difference.
 */
export function labelSidesOf(
	position: Position,
	letters: number,
	zoom: number,
	lines: readonly Position[],
	points: readonly Position[]
): LabelSide[] {
	const size = worldSize(zoom);
	const far = Math.min(longestName, gap + letters * letterWidth);
	const [x0, y0] = mercatorOf(position);
	const inPixels = (others: readonly Position[]) =>
		others.map(mercatorOf).map(([x, y]) => [(x - x0) * size, (y - y0) * size] as const);
	const around = [...inPixels(lines), ...inPixels(points).flatMap((point) => [point, point, point])];
	const covered: Record<LabelSide, (x: number, y: number) => boolean> = {
		right: (x, y) => x > 4 && x < far && Math.abs(y) < halfHeight,
		left: (x, y) => x < -4 && x > -far && Math.abs(y) < halfHeight,
		above: (x, y) => y < -4 && y > -4 - 2 * halfHeight && Math.abs(x) < far / 2,
		below: (x, y) => y > 4 && y < 4 + 2 * halfHeight && Math.abs(x) < far / 2
	};
	const count = (side: LabelSide) => around.filter(([x, y]) => covered[side](x, y)).length;
	// Equals as names are read: to the right first.
	return labelSides.toSorted((a, b) => count(a) - count(b));
}
