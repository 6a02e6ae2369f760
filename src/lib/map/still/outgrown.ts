import { unitsPerPixel } from './drawing.ts';
import { frameOfDrawing } from './still-camera.ts';

/**
 * Tells when the box of a still map shows more than was drawn, as on a tablet held upright: at once, or when it has another
 * size. Answers with what ends that.
 */
export function whenOutgrown(svg: SVGSVGElement, box: Element, tell: () => void): () => void {
	const observer = new ResizeObserver(() => {
		if (!fills(svg, box.getBoundingClientRect())) tell();
	});
	observer.observe(box);
	return () => observer.disconnect();
}

/** Whether the drawing reaches all edges of a box, wherever its style sheet or `placeStill` has put it. */
function fills(svg: SVGSVGElement, { left, top, right, bottom }: DOMRect): boolean {
	const frame = frameOfDrawing(svg);
	const matrix = svg.querySelector('g')?.getScreenCTM();
	if (!matrix || !frame) return true;
	const { a, e: x, f: y } = matrix;
	const [halfWidth, halfHeight] = [frame.width, frame.height].map((side) => (side * a * unitsPerPixel) / 2) as [
		number,
		number
	];
	return x - halfWidth <= left && x + halfWidth >= right && y - halfHeight <= top && y + halfHeight >= bottom;
}
