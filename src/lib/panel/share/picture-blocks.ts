import type { Palette } from '#lib/palette/palette.ts';
import { wrapText } from './picture-layout.ts';

/** A quotation of a picture, and where it is from. */
interface PictureQuotation {
	readonly text: string;
	readonly source: string;
	/** The place of its document among the colours of documents. */
	readonly tint: number;
}

/** What a picture says of its page. */
export interface PictureText {
	readonly title: string;
	readonly line?: string | undefined;
	readonly quotations: readonly PictureQuotation[];
}

/** Lines of one kind, set into a width. */
interface Block {
	readonly lines: readonly string[];
	readonly font: string;
	readonly lineHeight: number;
	readonly colour: string;
	/** Of the rule to the left, beside which the lines are set in. */
	readonly rule?: string;
	/** Below it. */
	readonly gap: number;
}

const serif = "Georgia, 'Noto Serif', 'Source Serif 4', 'Liberation Serif', serif";
const sans = "system-ui, 'Segoe UI', 'Noto Sans', sans-serif";
const indent = 20;

export const fonts = { key: `18px ${sans}`, foot: `16px ${sans}` } as const;

/** Measures a text in a font. */
export type Measure = (text: string, font: string) => number;

/** Title and line of the page, which stand above all else. */
export function headBlocks({ title, line }: PictureText, palette: Palette, width: number, measure: Measure): Block[] {
	const set = setter(width, measure);
	return [
		set(title, { font: `650 42px ${serif}`, lineHeight: 50, colour: palette.ink, gap: 6 }),
		...(line ? [set(line, { font: `22px ${sans}`, lineHeight: 30, colour: palette.ink, gap: 0 })] : [])
	];
}

/** The quotations, each with its source, as large as a height allows: none is cut. */
export function quotationBlocks(
	{ quotations }: PictureText,
	palette: Palette,
	{ width, height }: { width: number; height: number },
	measure: Measure
): Block[] {
	const set = setter(width - indent, measure);
	const inSize = (size: number) =>
		quotations.flatMap(({ text, source, tint }) => {
			const rule = palette.tints[tint % palette.tints.length] ?? palette.line;
			return [
				set(text, { font: `${size}px ${serif}`, lineHeight: size * 1.35, colour: palette.ink, rule, gap: 0 }),
				set(source, { font: `18px ${sans}`, lineHeight: 26, colour: palette.inkQuiet, rule, gap: 14 })
			];
		});
	const sizes = [30, 28, 26, 24, 22, 20, 18, 16];
	const fitting = sizes.find((size) => heightOf(inSize(size)) <= height);
	return inSize(fitting ?? sizes.at(-1)!);
}

export function heightOf(blocks: readonly Block[]): number {
	return blocks.reduce((sum, { lines, lineHeight, gap }) => sum + lines.length * lineHeight + gap, 0);
}

function setter(width: number, measure: Measure) {
	return (text: string, style: Omit<Block, 'lines'>): Block => ({
		...style,
		lines: wrapText(text, width, (part) => measure(part, style.font))
	});
}

/** Writes blocks one below the other. */
export function writeBlocks(context: CanvasRenderingContext2D, blocks: readonly Block[], x: number, top: number) {
	let y = top;
	for (const { lines, font, lineHeight, colour, rule, gap } of blocks) {
		const height = lines.length * lineHeight;
		if (rule) {
			context.fillStyle = rule;
			context.fillRect(x, y, 5, height);
		}
		context.font = font;
		context.fillStyle = colour;
		lines.forEach((line, index) => context.fillText(line, x + (rule ? indent : 0), y + (index + 0.5) * lineHeight));
		y += height + gap;
	}
}
