import type { Position } from 'geojson';
import { project } from '../../src/lib/geometry/mercator.ts';

export type Pixel = readonly [x: number, y: number];

/** Turns positions into pixels from the middle of a map that stands at a view. */
export function pixelsFrom({ zoom, center }: { zoom: number; center: readonly [lng: number, lat: number] }) {
	const [middleX, middleY] = project([...center], zoom);
	return (position: Position): Pixel => {
		const [x, y] = project(position, zoom);
		return [x - middleX, y - middleY];
	};
}

/** From a pixel to a point, or to the nearest stretch of a line. */
export function distance([x, y]: Pixel, course: readonly Pixel[]): number {
	const [first] = course;
	if (!first) return Infinity;
	let least = Math.hypot(x - first[0], y - first[1]);
	for (let index = 1; index < course.length; index++) {
		const [[ax, ay], [bx, by]] = [course[index - 1]!, course[index]!];
		const [dx, dy] = [bx - ax, by - ay];
		const share = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
		least = Math.min(least, Math.hypot(x - ax - share * dx, y - ay - share * dy));
	}
	return least;
}
