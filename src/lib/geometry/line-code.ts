import type { Position } from 'geojson';

/** About ten metres, as the map draws. */
const steps = 1e4;

/** A line in whole numbers: its first position, then from each to the next. */
export function encodeLine(line: readonly Position[]): number[] {
	let before = [0, 0];
	return line.flatMap(([lng = 0, lat = 0], index) => {
		const at = [Math.round(lng * steps), Math.round(lat * steps)];
		const change = at.map((value, axis) => value - before[axis]!);
		before = at;
		return index > 0 && change.every((value) => value === 0) ? [] : change;
	});
}

export function decodeLine(code: readonly number[]): Position[] {
	const line: Position[] = [];
	let [lng, lat] = [0, 0];
	for (let index = 0; index + 1 < code.length; index += 2) {
		lng += code[index]!;
		lat += code[index + 1]!;
		line.push([lng / steps, lat / steps]);
	}
	return line;
}
