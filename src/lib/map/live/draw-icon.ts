import { iconPixelRatio } from '#lib/map/style/icon-name.ts';
import { ring } from '#lib/map/style/layers/point-symbols.ts';
import type { Palette } from '#lib/palette/palette.ts';
import type { PointSymbol } from '#lib/palette/symbols.ts';

export interface Icon {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray;
}

const middle = 10; // of the box that symbol paths are drawn in
export const rim = 1.2; // pixels of casing around a symbol

/** Draws a symbol with a rim of casing, as the style's images want it. In the browser only. */
export function drawShape({ path, detail, radius }: PointSymbol, colour: string, palette: Palette): Icon {
	// No wider than it must be: names keep clear of the whole picture.
	const side = Math.ceil(2 * (radius + rim) * iconPixelRatio);
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = side;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return { width: side, height: side, data: new Uint8ClampedArray(side * side * 4) };
	context.scale(iconPixelRatio, iconPixelRatio);
	context.translate(side / iconPixelRatio / 2 - middle, side / iconPixelRatio / 2 - middle);
	context.lineJoin = 'round';
	context.lineWidth = 2 * rim;
	context.strokeStyle = context.fillStyle = palette.casing;
	const shape = new Path2D(path);
	context.stroke(shape);
	context.fillStyle = colour;
	context.fill(shape);
	if (detail) {
		context.fillStyle = palette.casing;
		context.fill(new Path2D(detail));
	}
	return context.getImageData(0, 0, side, side);
}

/** Draws the ring around a symbol, with a rim of casing to each side. In the browser only. */
export function drawRing(radius: number, palette: Palette): Icon {
	const side = Math.ceil(2 * (radius + ring.width / 2 + rim) * iconPixelRatio);
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = side;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return { width: side, height: side, data: new Uint8ClampedArray(side * side * 4) };
	context.scale(iconPixelRatio, iconPixelRatio);
	const middle = side / iconPixelRatio / 2;
	for (const [colour, width] of [
		[palette.casing, ring.width + 2 * rim],
		[palette.ink, ring.width]
	] as const) {
		context.strokeStyle = colour;
		context.lineWidth = width;
		context.beginPath();
		context.arc(middle, middle, radius, 0, 2 * Math.PI);
		context.stroke();
	}
	return context.getImageData(0, 0, side, side);
}

/** Diagonal lines, for areas that another power holds. */
export function drawHatch(colour: string): Icon {
	const side = 16;
	const data = new Uint8ClampedArray(side * side * 4);
	const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
	for (let y = 0; y < side; y++) {
		for (let x = 0; x < side; x++) {
			if ((x + y) % side < 3) data.set([red ?? 0, green ?? 0, blue ?? 0, 255], (y * side + x) * 4);
		}
	}
	return { width: side, height: side, data };
}
