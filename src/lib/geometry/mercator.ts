import type { Position } from 'geojson';

/** Pixels along the side of the whole world at zoom 0, as MapLibre counts. */
const tileSize = 512;

export function worldSize(zoom: number): number {
	return tileSize * timesAt(zoom);
}

/** How many times as large as at zoom 0: `2 ** zoom` has another last digit in Node 24, and a build would draw other lines. */
export function timesAt(zoom: number): number {
	const whole = Math.floor(zoom);
	return 2 ** whole * Math.exp((zoom - whole) * Math.LN2);
}

/** Where a position lies in Web Mercator: from [0, 0] in the north-west of the world to [1, 1]. */
export function mercatorOf([lng = 0, lat = 0]: Position): readonly [x: number, y: number] {
	const sine = Math.sin((lat * Math.PI) / 180);
	return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** A position in pixels of the whole world. */
export function project(position: Position, zoom: number): [x: number, y: number] {
	const [x, y] = mercatorOf(position);
	return [x * worldSize(zoom), y * worldSize(zoom)];
}

/** The position at a point of the whole world in pixels. */
export function unproject([x, y]: readonly [x: number, y: number], zoom: number): [lng: number, lat: number] {
	const size = worldSize(zoom);
	const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) * 180) / Math.PI;
	return [(x / size) * 360 - 180, lat];
}
