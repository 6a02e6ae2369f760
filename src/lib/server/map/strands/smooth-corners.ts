import type { Position } from 'geojson';
import { lengthOf, pointAt } from '#lib/geometry/line-measure.ts';

/** A turn beyond this is a spur that the line runs out and back. */
const spurDegrees = 150;
const sharpDegrees = 80;
/** How much of a sharp corner is cut off on either side of it, at most. */
const cutKm = 1.2;

/** The line without spurs and with sharp corners cut off: lines beside it would knot there. */
export function smoothCorners(line: readonly Position[]): Position[] {
	const smooth = [...line];
	for (let at = 1; at < smooth.length - 1;) {
		if (turnAt(smooth, at) > spurDegrees) {
			// The tip goes, and with it a point that then stands twice.
			const isTwice = String(smooth[at - 1]) === String(smooth[at + 1]);
			smooth.splice(at, isTwice ? 2 : 1);
			at = Math.max(1, at - 1);
		} else at++;
	}
	return smooth.flatMap((position, at) => {
		if (at === 0 || at === smooth.length - 1 || turnAt(smooth, at) < sharpDegrees) return [position];
		const [before, after] = [cutBack([position, smooth[at - 1]!]), cutBack([position, smooth[at + 1]!])];
		return [before, after];
	});
}

function cutBack(segment: readonly [Position, Position]): Position {
	const km = Math.min(cutKm, lengthOf(segment) * 0.4);
	return pointAt(segment, km);
}

/** By how many degrees a line turns at a point. */
export function turnAt(line: readonly Position[], at: number): number {
	const headingOf = ([lng0 = 0, lat0 = 0]: Position, [lng1 = 0, lat1 = 0]: Position) =>
		Math.atan2(lat1 - lat0, (lng1 - lng0) * Math.cos((lat0 * Math.PI) / 180));
	const turn = Math.abs(headingOf(line[at - 1]!, line[at]!) - headingOf(line[at]!, line[at + 1]!)) * (180 / Math.PI);
	return turn > 180 ? 360 - turn : turn;
}
