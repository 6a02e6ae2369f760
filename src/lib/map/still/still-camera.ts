import { project, unproject } from '#lib/geometry/mercator.ts';
import type { View } from '#lib/state/query.ts';
import { unitsPerPixel } from './drawing.ts';
import type { Box } from './viewport.ts';

/** How a picture lies beside where it lay: a point p of its box is now at `times` × p + [x, y], in pixels of the box. */
export interface Shift {
	readonly x: number;
	readonly y: number;
	readonly times: number;
}

export const unmoved: Shift = { x: 0, y: 0, times: 1 };

export type Pixel = readonly [x: number, y: number];

export function dragged({ x, y, times }: Shift, [byX, byY]: Pixel): Shift {
	return { x: x + byX, y: y + byY, times };
}

/** Larger or smaller about a point, which stays where it is. */
export function scaledAbout({ x, y, times }: Shift, by: number, [aboutX, aboutY]: Pixel): Shift {
	return { x: aboutX + (x - aboutX) * by, y: aboutY + (y - aboutY) * by, times: times * by };
}

/** The view whose picture this is, of a box whose middle showed `center` at `zoom`. */
export function viewAfter({ zoom, center }: View, { x, y, times }: Shift, { width, height }: Box): View {
	const [worldX, worldY] = project([...center], zoom);
	const [middleX, middleY] = [width / 2, height / 2];
	const middle = [worldX + (middleX - x) / times - middleX, worldY + (middleY - y) / times - middleY] as const;
	return { zoom: zoom + Math.log2(times), center: unproject(middle, zoom) };
}

/** How a drawing lies in the world: its middle in pixels of the world at its zoom, and how far it reaches. */
export interface DrawnFrame extends Box {
	readonly zoom: number;
	readonly middle: Pixel;
}

/** What the build has written into `data-frame` (svg-document.ts). */
export function frameOfDrawing(svg: Element): DrawnFrame | undefined {
	const [zoom = NaN, x = NaN, y = NaN, width = NaN, height = NaN] = (svg.getAttribute('data-frame') ?? '')
		.split(' ')
		.map(Number);
	if (![zoom, x, y, width, height].every(Number.isFinite)) return undefined;
	return { zoom, middle: [x, y], width, height };
}

/** The view at which a still map stands in a box of the page, wherever its style sheet or `placeStill` has put it. */
export function viewOfStill(svg: SVGSVGElement, box: DOMRect): View | undefined {
	const frame = frameOfDrawing(svg);
	const matrix = svg.querySelector('g')?.getScreenCTM();
	if (!matrix || !frame) return undefined;
	const { zoom, middle } = frame;
	const times = matrix.a * unitsPerPixel;
	const x = middle[0] + (box.x + box.width / 2 - matrix.e) / times;
	const y = middle[1] + (box.y + box.height / 2 - matrix.f) / times;
	if (![x, y, times].every(Number.isFinite) || times <= 0) return undefined;
	return { zoom: zoom + Math.log2(times), center: unproject([x, y], zoom) };
}
