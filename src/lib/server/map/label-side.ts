import type { Position } from 'geojson';
import { labelSides, type LabelSide } from '#lib/map-data/map-features.ts';
import { mercatorOf, worldSize } from '#lib/geometry/mercator.ts';

/** The box of a name beside its point, in pixels: from the point to its far end, and half its height. */
const [nameLength, halfHeight] = [72, 8];

/** How far a name extends from its point, in degrees of longitude; in latitude it is never more. */
export function reachOfName(zoom: number): number {
	return (nameLength / worldSize(zoom)) * 360;
}

/**
 * On which side of a point its name covers least of the lines and other points around, at the zoom where it appears.
 * Names avoid each other by themselves, but not lines. What lies beyond `reachOfName` makes no difference.
 */
export function labelSideOf(
	position: Position,
	zoom: number,
	lines: readonly Position[],
	points: readonly Position[]
): LabelSide {
	const size = worldSize(zoom);
	const [x0, y0] = mercatorOf(position);
	const inPixels = (others: readonly Position[]) =>
		others.map(mercatorOf).map(([x, y]) => [(x - x0) * size, (y - y0) * size] as const);
	const around = [...inPixels(lines), ...inPixels(points).flatMap((point) => [point, point, point])];
	const covered: Record<LabelSide, (x: number, y: number) => boolean> = {
		right: (x, y) => x > 4 && x < nameLength && Math.abs(y) < halfHeight,
		left: (x, y) => x < -4 && x > -nameLength && Math.abs(y) < halfHeight,
		above: (x, y) => y < -4 && y > -4 - 2 * halfHeight && Math.abs(x) < nameLength / 2,
		below: (x, y) => y > 4 && y < 4 + 2 * halfHeight && Math.abs(x) < nameLength / 2
	};
	const count = (side: LabelSide) => around.filter(([x, y]) => covered[side](x, y)).length;
	// The first of equals: to the right, as names are read.
	return labelSides.reduce((best, side) => (count(side) < count(best) ? side : best));
}
