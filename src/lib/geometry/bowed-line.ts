import type { Position } from 'geojson';
import { mercatorOf, unproject, worldSize } from './mercator.ts';

const steps = 40;

/**
 * The great circle between two positions, bowed to the right by a share of the distance, so that several ties of a
 * pair part. To the left for a share below zero.
 */
export function bowedLine(from: Position, to: Position, bow: number): Position[] {
	const size = worldSize(0);
	const [start, end] = [mercatorOf(from), mercatorOf(to)];
	const [across, down] = [end[0] - start[0], end[1] - start[1]];
	return Array.from({ length: steps + 1 }, (_, step): Position => {
		const share = step / steps;
		const [x, y] = mercatorOf(alongGreatCircle(from, to, share));
		const out = bow * Math.sin(Math.PI * share);
		return unproject([(x - down * out) * size, (y + across * out) * size], 0);
	});
}

/** https://en.wikipedia.org/wiki/Slerp, on the sphere. */
function alongGreatCircle(from: Position, to: Position, share: number): Position {
	const [a, b] = [vectorOf(from), vectorOf(to)];
	const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
	if (angle === 0) return from;
	const [first, second] = [Math.sin((1 - share) * angle) / Math.sin(angle), Math.sin(share * angle) / Math.sin(angle)];
	const [x, y, z] = [0, 1, 2].map((axis) => a[axis]! * first + b[axis]! * second) as [number, number, number];
	return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
}

function vectorOf([lng = 0, lat = 0]: Position): readonly [number, number, number] {
	const [east, north] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
	return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}
