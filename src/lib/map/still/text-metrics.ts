import type { Extent, Point } from './path.ts';

/** Where names have room: boxes that are taken, in pixels from the middle. */
export class CollisionIndex {
	readonly #taken: Extent[] = [];
	readonly #limits: Extent;

	constructor(limits: Extent, taken: readonly Extent[] = []) {
		this.#limits = limits;
		this.take(...taken);
	}

	take(...boxes: readonly Extent[]) {
		this.#taken.push(...boxes);
	}

	isFree(boxes: readonly Extent[]): boolean {
		const [left, top, right, bottom] = this.#limits;
		return boxes.every(
			([l, t, r, b]) =>
				l >= left &&
				t >= top &&
				r <= right &&
				b <= bottom &&
				!this.#taken.some((other) => l < other[2] && r > other[0] && t < other[3] && b > other[1])
		);
	}
}

export interface TextStyle {
	readonly size: number;
	readonly isBold: boolean;
	readonly letterSpacing: number;
}

const lineHeight = 1.2;

/** About how long a line of text is: fonts differ, so it is rather too long than too short. */
export function lengthOf(text: string, { size, isBold, letterSpacing }: TextStyle): number {
	let ems = 0;
	for (const letter of text) {
		ems += /[\p{Lu}mwMW]/u.test(letter) ? 0.68 : /[iljtfr.,' ]/.test(letter) ? 0.34 : 0.57;
		ems += letterSpacing;
	}
	return ems * size * (isBold ? 1.07 : 1);
}

/** Breaks a name into lines of about as many ems. */
export function wrap(text: string, maxEms: number, style: TextStyle): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && lengthOf(longer, style) <= maxEms * style.size) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** On which side of its point a text begins, and how far from it, in ems. */
export interface Anchoring {
	readonly anchor: string;
	readonly offset: Point;
}

/** The box of some lines of text at a point. */
export function textBox(
	[x, y]: Point,
	lines: readonly string[],
	style: TextStyle,
	{ anchor, offset }: Anchoring,
	times = 1
): Extent {
	const width = Math.max(...lines.map((line) => lengthOf(line, style))) * times;
	const height = lines.length * lineHeight * style.size * times;
	const [startX, startY] = [x + offset[0] * style.size * times, y + offset[1] * style.size * times];
	const left = anchor === 'left' ? startX : anchor === 'right' ? startX - width : startX - width / 2;
	const top = anchor === 'top' ? startY : anchor === 'bottom' ? startY - height : startY - height / 2;
	return [left, top, left + width, top + height];
}

/** Points along a line, so many pixels apart. */
export function resample(line: readonly Point[], step: number): Point[] {
	const points: Point[] = [];
	let due = 0;
	for (let i = 1; i < line.length; i++) {
		const [[ax, ay], [bx, by]] = [line[i - 1]!, line[i]!];
		const length = Math.hypot(bx - ax, by - ay);
		for (; due <= length; due += step) {
			points.push([ax + ((bx - ax) * due) / (length || 1), ay + ((by - ay) * due) / (length || 1)]);
		}
		due -= length;
	}
	return points;
}
