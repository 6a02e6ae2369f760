import { iconPixelRatio } from '#lib/map/style/icon-name.ts';
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

function draw(width: number, height: number, paint: (context: CanvasRenderingContext2D) => void): Icon {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [width, height];
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return { width, height, data: new Uint8ClampedArray(width * height * 4) };
	context.scale(iconPixelRatio, iconPixelRatio);
	paint(context);
	return context.getImageData(0, 0, width, height);
}
