import type { Position } from 'geojson';

export type Pixel = readonly [x: number, y: number];

/** Turns positions into pixels from the middle of a map that stands at a view. */
export function pixelsFrom({ zoom, center }: { zoom: number; center: readonly [lng: number, lat: number] }) {
	const size = 512 * 2 ** zoom;
	const project = (lng: number, lat: number): Pixel => [
		(lng / 360) * size,
		(-Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)) * size
	];
	const [middleX, middleY] = project(...center);
	return ([lng = 0, lat = 0]: Position): Pixel => {
		const [x, y] = project(lng, lat);
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
