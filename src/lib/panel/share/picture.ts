import type { LayerEntry } from '#lib/page-data/layer.ts';
import type { Palette } from '#lib/palette/palette.ts';
import type { Contents } from '#lib/state/map-contents.svelte.ts';
import type { DrawnMap } from '#lib/state/map-pictures.svelte.ts';
import { shareWords } from '#lib/words/en/share.ts';
import { sampleWidth } from './draw-sample.ts';
import { flowBoxes, wrapText } from './picture-layout.ts';
import { samplesOf } from './picture-samples.ts';

export interface PictureWords {
	readonly title: string;
	/** Those that are on. */
	readonly layers: readonly LayerEntry[];
	readonly contents: Contents;
	readonly address: string;
	readonly edition: string;
}

const serif = "Charter, 'Bitstream Charter', 'Iowan Old Style', Georgia, 'Noto Serif', serif";
const sans = "system-ui, 'Segoe UI', 'Noto Sans', sans-serif";
const fonts = { title: `650 20px ${serif}`, key: `13px ${sans}`, foot: `12px ${sans}` };
const lineHeights = { title: 26, key: 22, foot: 17 };
const margin = 14;

/** The map with its title above, and its key, credits and address below: what a picture needs once it travels alone. */
export function composePicture(drawn: DrawnMap, words: PictureWords, palette: Palette): HTMLCanvasElement {
	const { canvas: map, pixelRatio } = drawn;
	const [width, mapHeight] = [map.width / pixelRatio, map.height / pixelRatio];
	const picture = document.createElement('canvas');
	const context = picture.getContext('2d');
	if (!context) throw new Error(shareWords.picture.noCanvas);

	const inner = width - 2 * margin;
	const wrap = (text: string, font: keyof typeof fonts) => {
		context.font = fonts[font];
		return wrapText(text, inner, (part) => context.measureText(part).width);
	};
	const title = wrap(words.title, 'title');
	const foot = [drawn.credits, words.edition, words.address].flatMap((text) => wrap(text, 'foot'));
	const samples = samplesOf(words.layers, words.contents, palette);
	context.font = fonts.key;
	const places = flowBoxes(
		samples.map(({ name }) => sampleWidth + 6 + context.measureText(name).width),
		16,
		inner
	);
	const keyRows = (places.at(-1)?.row ?? -1) + 1;

	const top = margin + title.length * lineHeights.title + margin / 2;
	const keyTop = top + mapHeight + margin / 2;
	const footTop = keyTop + keyRows * lineHeights.key + margin / 2;
	picture.width = map.width;
	picture.height = Math.ceil((footTop + foot.length * lineHeights.foot + margin) * pixelRatio);

	context.scale(pixelRatio, pixelRatio);
	context.fillStyle = palette.page;
	context.fillRect(0, 0, width, picture.height);
	context.drawImage(map, 0, top, width, mapHeight);
	context.textBaseline = 'middle';
	const write = (lines: readonly string[], font: keyof typeof fonts, y: number, colour: string) => {
		context.font = fonts[font];
		context.fillStyle = colour;
		lines.forEach((line, index) => context.fillText(line, margin, y + (index + 0.5) * lineHeights[font]));
	};
	write(title, 'title', margin, palette.ink);
	write(foot, 'foot', footTop, palette.inkQuiet);
	samples.forEach((sample, index) => {
		const { x, row } = places[index]!;
		const y = keyTop + (row + 0.5) * lineHeights.key;
		sample.draw(context, margin + x, y);
		context.font = fonts.key;
		context.fillStyle = palette.ink;
		context.fillText(sample.name, margin + x + sampleWidth + 6, y);
	});
	if (drawn.scale) drawScale(context, drawn.scale, { x: width - margin, y: top + mapHeight - 10 }, palette);
	return picture;
}

/** A bar as long as the length it names, its right end at a point. */
function drawScale(
	context: CanvasRenderingContext2D,
	{ words, width }: { words: string; width: number },
	{ x, y }: { x: number; y: number },
	palette: Palette
) {
	context.fillStyle = palette.surface;
	context.fillRect(x - width, y - 18, width, 18);
	context.strokeStyle = palette.inkQuiet;
	context.lineWidth = 2;
	context.stroke(new Path2D(`M${x - width} ${y - 7}v7h${width}v-7`));
	context.font = fonts.foot;
	context.fillStyle = palette.ink;
	context.textAlign = 'center';
	context.fillText(words, x - width / 2, y - 10);
	context.textAlign = 'start';
}

/** Gives a picture to the reader as a file. */
export async function savePicture(picture: HTMLCanvasElement, name: string) {
	const blob = await new Promise<Blob | null>((resolve) => picture.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error(shareWords.picture.tooLarge);
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // some browsers ask before they save
}
