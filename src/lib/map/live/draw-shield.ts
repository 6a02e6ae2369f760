import { iconPixelRatio } from '#lib/map/style/icon-name.ts';
import { iconSizes } from '#lib/map/style/layers/point-symbols.ts';
import type { Palette } from '#lib/palette/palette.ts';
import type { Icon } from './draw-icon.ts';

/** Pixels of a shield without a name: its corners are round, and its middle stretches. */
const [width, height, rim] = [22, 17, 1.25];

interface Shield {
	readonly image: Icon;
	readonly stretchX: [number, number][];
	readonly stretchY: [number, number][];
	readonly content: [number, number, number, number];
}

/** A shield that is as long as the name on it. In the browser only. */
export function drawShield(colour: string, palette: Palette): Shield {
	const [x, y] = [width * iconPixelRatio, height * iconPixelRatio];
	const image = draw(x, y, (context) => {
		context.beginPath();
		context.roundRect(rim / 2, rim / 2, width - rim, height - rim, (height - rim) / 2);
		context.fillStyle = palette.labelHalo;
		context.fill();
		context.strokeStyle = colour;
		context.lineWidth = rim;
		context.stroke();
	});
	return {
		image,
		stretchX: [[x / 2 - 2, x / 2 + 2]],
		stretchY: [[y / 2 - 2, y / 2 + 2]],
		content: [6 * iconPixelRatio, 2 * iconPixelRatio, x - 6 * iconPixelRatio, y - 2 * iconPixelRatio]
	};
}

/** Thin lines from a point to the signs around it. In the browser only. */
export function drawHairs(ends: readonly (readonly [number, number])[], palette: Palette): Icon {
	const times = iconSizes.event[0][1]; // by which the picture is enlarged
	const reach = Math.max(...ends.flat().map(Math.abs)) / times + 2;
	const side = Math.ceil(2 * reach * iconPixelRatio);
	return draw(side, side, (context) => {
		context.translate(reach, reach);
		context.strokeStyle = palette.event;
		context.lineWidth = 1 / times;
		context.beginPath();
		for (const [x, y] of ends) {
			context.moveTo(0, 0);
			context.lineTo(x / times, y / times);
		}
		context.stroke();
	});
}

function draw(width: number, height: number, paint: (context: CanvasRenderingContext2D) => void): Icon {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [width, height];
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return { width, height, data: new Uint8ClampedArray(width * height * 4) };
	context.scale(iconPixelRatio, iconPixelRatio);
	paint(context);
	return context.getImageData(0, 0, width, height);
}
