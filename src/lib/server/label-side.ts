import type { Position } from 'geojson';
import { labelSides, type LabelSide } from '#lib/atlas/map-features.ts';

/** Room that a name takes beside its point, in pixels: from the point to its far end, and half its height. */
const [nameLength, halfHeight] = [72, 8];

/**
 * On which side of a point its name covers least of the lines and other points around, at the zoom where it appears.
 * Names avoid each other by themselves, but not lines.
 */
export function labelSideOf(
	position: Position,
	zoom: number,
	lines: readonly Position[],
	points: readonly Position[]
): LabelSide {
	const [x0, y0] = pixelAt(position, zoom);
	const reach = (nameLength / (512 * 2 ** zoom)) * 360;
	const near = (others: readonly Position[]) =>
		others
			.filter(([lng = 0, lat = 0]) => Math.abs(lng - position[0]!) < reach && Math.abs(lat - position[1]!) < reach)
			.map((other) => pixelAt(other, zoom))
			.map(([x, y]) => [x - x0, y - y0] as const);
	const around = [...near(lines), ...near(points).flatMap((point) => [point, point, point])];
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

/** Where a position lies on a map of the whole world in Mercator's projection. */
function pixelAt([lng = 0, lat = 0]: Position, zoom: number): readonly [x: number, y: number] {
	const size = 512 * 2 ** zoom;
	const sine = Math.sin((lat * Math.PI) / 180);
	return [(lng / 360 + 0.5) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size];
}
