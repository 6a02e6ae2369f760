import type { SymbolName } from '#lib/map-data/map-features.ts';
import { coreWidthOf, type Pattern } from '#lib/palette/patterns.ts';
import { pointSymbols, type PointSymbol } from '#lib/palette/symbols.ts';

/** Draws a sample in a box of `sampleWidth`: its left edge at x, its middle at y. */
export type DrawSample = (context: CanvasRenderingContext2D, x: number, y: number) => void;

export const sampleWidth = 34; // pixels

interface LineInk {
	readonly colour: string;
	/** Of the core of a hollow line. */
	readonly core: string;
	readonly thickness?: number;
	readonly isSoft?: boolean;
}

type LineShape = Pick<Pattern, 'dash' | 'cap' | 'width' | 'isHollow' | 'rim' | 'coreDash'>;

export function lineSample(shape: LineShape, { colour, core, thickness = 5, isSoft }: LineInk): DrawSample {
	const width = thickness * shape.width;
	return (context, x, y) => {
		const line = new Path2D(`M${x + 2} ${y}h${sampleWidth - 4}`);
		context.save();
		context.lineCap = shape.cap;
		context.strokeStyle = colour;
		context.setLineDash((shape.dash ?? []).map((part) => part * width));
		context.lineWidth = width;
		context.stroke(line);
		if (shape.isHollow || isSoft) {
			const breadth = shape.isHollow ? coreWidthOf(shape, thickness) : width * 0.4;
			context.globalAlpha = shape.isHollow ? 1 : 0.55;
			context.lineCap = 'butt';
			context.strokeStyle = core;
			context.lineWidth = breadth;
			context.setLineDash((shape.coreDash ?? []).map((part) => part * breadth));
			context.stroke(line);
		}
		context.restore();
	};
}

export function symbolSample(name: SymbolName, colour: string, detailColour: string): DrawSample {
	const { path, detail }: PointSymbol = pointSymbols[name];
	return (context, x, y) => {
		context.save();
		context.translate(x + sampleWidth / 2 - 10, y - 10); // symbols are drawn in a box of 20 by 20
		context.fillStyle = colour;
		context.fill(new Path2D(path));
		context.fillStyle = detailColour;
		if (detail) context.fill(new Path2D(detail));
		context.restore();
	};
}
