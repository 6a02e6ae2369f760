import type { Position } from 'geojson';
import { expect, it } from 'vitest';
import { drawnFocus } from '#lib/page-data/drawn-focus.ts';
import { endsOf } from './draw-asked.ts';

const linesOf = (...lines: Position[][]) =>
	drawnFocus(lines.map((coordinates) => ({ coordinates, mode: 'rail', status: 'operational' })))!.drawn!;

it('a way begins and ends where its first and last line lead away from the others', () => {
	const [first, second, third] = [
		[
			[1, 0],
			[0, 0]
		],
		[
			[1, 0.001], // not to the last digit where the line before ends
			[2, 0]
		],
		[
			[3, 0],
			[2, 0]
		]
	];
	expect(endsOf(linesOf(first!, second!, third!))).toEqual([
		[0, 0],
		[3, 0]
	]);
	expect(endsOf(linesOf(first!))).toEqual(first);
});
