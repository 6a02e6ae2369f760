import type { Palette } from '#lib/palette/palette.ts';
import type { KeyRow } from '#lib/panel/key/short-key.ts';
import type { DrawnMap } from '#lib/state/map-pictures.svelte.ts';
import { shareWords } from '#lib/words/en/share.ts';
import { sampleWidth } from './draw-sample.ts';
import {
	fonts,
	headBlocks,
	heightOf,
	quotationBlocks,
	writeBlocks,
	type Measure,
	type PictureText
} from './picture-blocks.ts';
import { coverBox, flowBoxes, wrapText, type Box } from './picture-layout.ts';
import { sampleOf } from './picture-samples.ts';

interface PictureParts extends PictureText {
	readonly key: readonly KeyRow[];
	/** Edition with its date, and address. */
	readonly foot: readonly string[];
}

/** In pixels. */
export const pictureSizes = {
	square: { width: 1200, height: 1200 },
	wide: { width: 1200, height: 675 }
} as const;
export type PictureSize = keyof typeof pictureSizes;

const margin = 36;
const lineHeights = { key: 24, foot: 21 };

/**
 * What a map needs once it travels alone: name, one line, what the documents say first, key, credits and address. The
 * map keeps about the shape that it has on a screen, or its subject would be cut off: in a square its key stands beside
 * it and the words of the documents below; a wide picture is too low for that, and has both beside the map.
 */
export function composePicture(
	drawn: DrawnMap,
	parts: PictureParts,
	palette: Palette,
	size: PictureSize
): HTMLCanvasElement {
	const { width, height } = pictureSizes[size];
	const picture = document.createElement('canvas');
	Object.assign(picture, { width, height });
	const context = picture.getContext('2d');
	if (!context) throw new Error(shareWords.picture.noCanvas);
	const measure: Measure = (text, font) => {
		context.font = font;
		return context.measureText(text).width;
	};
	context.textBaseline = 'middle';
	context.fillStyle = palette.page;
	context.fillRect(0, 0, width, height);

	const inner = width - 2 * margin;
	const footLines = [drawn.credits, ...parts.foot].flatMap((text) =>
		wrapText(text, inner, (part) => measure(part, fonts.foot))
	);
	const footTop = height - margin / 2 - footLines.length * lineHeights.foot;
	context.font = fonts.foot;
	context.fillStyle = palette.inkQuiet;
	footLines.forEach((line, index) => context.fillText(line, margin, footTop + (index + 0.5) * lineHeights.foot));

	const bottom = footTop - 16;

	if (size === 'wide') {
		const map = { x: 0, y: 0, width: 660, height: bottom };
		const column = { x: map.width + 28, width: width - map.width - 28 - margin };
		const head = headBlocks(parts, palette, column.width, measure);
		const key = setKey(parts.key, column.width, measure);
		const top = margin + heightOf(head) + 18;
		const room = { width: column.width, height: bottom - key.height - 12 - top };
		writeBlocks(context, head, column.x, margin);
		writeBlocks(context, quotationBlocks(parts, palette, room, measure), column.x, top);
		drawKey(context, key, palette, column.x, bottom - key.height);
		drawMap(context, drawn, map, palette);
		return picture;
	}
	const head = headBlocks(parts, palette, inner, measure);
	const top = margin + heightOf(head) + 18;
	const quotations = quotationBlocks(parts, palette, { width: inner, height: 300 }, measure);
	const quotationsTop = bottom - heightOf(quotations);
	const map = { x: 0, y: top, width: 830, height: quotationsTop - 20 - top };
	const keyLeft = map.width + 24;
	writeBlocks(context, head, margin, margin);
	writeBlocks(context, quotations, margin, quotationsTop);
	drawKey(context, setKey(parts.key, width - keyLeft - margin, measure), palette, keyLeft, top);
	drawMap(context, drawn, map, palette);
	return picture;
}

interface SetKey {
	readonly rows: readonly {
		readonly row: KeyRow;
		readonly lines: readonly string[];
		readonly x: number;
		readonly y: number;
	}[];
	readonly height: number;
}

/** Rows of the key one beside the other, as far as there is room. */
function setKey(key: readonly KeyRow[], width: number, measure: Measure): SetKey {
	const lead = sampleWidth + 8;
	const set = key.map((row) => {
		const lines = wrapText(row.name, width - lead, (part) => measure(part, fonts.key));
		return { row, lines, width: lead + Math.max(...lines.map((line) => measure(line, fonts.key))) };
	});
	const widths = set.map((part) => part.width);
	const places = flowBoxes(widths, 22, width);
	const heights: number[] = [];
	places.forEach(({ row }, index) => {
		heights[row] = Math.max(heights[row] ?? 0, set[index]!.lines.length * lineHeights.key + 4);
	});
	const above = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height, 0);
	return {
		rows: set.map(({ row, lines }, index) => ({ row, lines, x: places[index]!.x, y: above(places[index]!.row) })),
		height: above(heights.length)
	};
}

function drawKey(context: CanvasRenderingContext2D, { rows }: SetKey, palette: Palette, left: number, top: number) {
	context.font = fonts.key;
	for (const { row, lines, x, y } of rows) {
		const middle = top + y + lineHeights.key / 2;
		sampleOf(row, palette)(context, left + x, middle);
		context.fillStyle = palette.ink;
		lines.forEach((line, at) => context.fillText(line, left + x + sampleWidth + 8, middle + at * lineHeights.key));
	}
}

/** The map fills its box: what stands in its middle stays. */
function drawMap(context: CanvasRenderingContext2D, drawn: DrawnMap, box: Box, palette: Palette) {
	const { canvas, pixelRatio, scale } = drawn;
	const from = coverBox(canvas, box);
	context.drawImage(canvas, from.x, from.y, from.width, from.height, box.x, box.y, box.width, box.height);
	if (!scale) return;
	const width = (scale.width * pixelRatio * box.width) / from.width;
	const [right, bottom] = [box.x + box.width - 16, box.y + box.height - 14];
	context.fillStyle = palette.surface;
	context.fillRect(right - width - 6, bottom - 24, width + 12, 30);
	context.strokeStyle = palette.inkQuiet;
	context.lineWidth = 2;
	context.stroke(new Path2D(`M${right - width} ${bottom - 7}v7h${width}v-7`));
	context.font = fonts.foot;
	context.fillStyle = palette.ink;
	context.textAlign = 'center';
	context.fillText(scale.words, right - width / 2, bottom - 12);
	context.textAlign = 'start';
}

/** Gives a picture to the reader as a file. */
/** Hands a picture to the browser as a download. Whether it is saved nobody says: an app's own browser may ignore it. */
export async function savePicture(picture: HTMLCanvasElement, name: string): Promise<File> {
	const blob = await new Promise<Blob | null>((resolve) => picture.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error(shareWords.picture.tooLarge);
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // some browsers ask before they save
	return new File([blob], name, { type: blob.type });
}
