import type { Bounds } from '#lib/geometry/bounds.ts';
import { project, timesAt } from '#lib/geometry/mercator.ts';
import type { View } from '#lib/state/query.ts';
import { nearestFit, paddingOf } from '#lib/map/camera.ts';

/** A box of CSS pixels. */
export interface Box {
	readonly width: number;
	readonly height: number;
}

/** How a still map lies in the world. Positions on it are pixels from its middle. */
export interface Frame {
	readonly zoom: number;
	/** The middle, in pixels of the whole world at this zoom. */
	readonly middle: readonly [x: number, y: number];
	/** What has to be seen, in pixels: the map grows and shrinks with its box. Absent: it keeps its size in any box. */
	readonly fit?: Box | undefined;
	/** How far the drawing reaches. */
	readonly drawn: Box;
}

/** The box of the map on a common screen. */
export const nominalBox: Box = { width: 1024, height: 900 };

/** How much farther than that a map reaches that fits its box: boxes may be broader, on paper most of all, and taller, on phones. */
const reachOfFit: Box = { width: 1.65, height: 2.05 };

/** A map that stands at a view: more room shows more of the world. */
export function frameAt({ zoom, center }: View, drawn: Box): Frame {
	return { zoom, middle: project([...center], zoom), drawn };
}

/** The frame that the live map takes for bounds, by the rule of `fit` in camera.ts. */
export function frameOf([west, south, east, north]: Bounds, box: Box, reach: Box = reachOfFit): Frame {
	const [left, top] = project([west, north], 0);
	const [right, bottom] = project([east, south], 0);
	const extent = { width: right - left, height: bottom - top };
	const padding = paddingOf(box);
	const scale = Math.min((box.width - 2 * padding) / extent.width, (box.height - 2 * padding) / extent.height);
	const zoom = Math.min(Math.log2(scale), nearestFit);
	const times = timesAt(zoom);
	return {
		zoom,
		middle: [((left + right) / 2) * times, ((top + bottom) / 2) * times],
		...(Math.log2(scale) < nearestFit ? { fit: { width: extent.width * times, height: extent.height * times } } : {}),
		drawn: { width: box.width * reach.width, height: box.height * reach.height }
	};
}
