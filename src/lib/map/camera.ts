import type { CameraOptions, LngLatBoundsLike, Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '#lib/geometry/bounds.ts';
import { nearestZoom } from '#lib/map-data/map-features.ts';

/** How far out and how near a reader can go. */
export const zoomRange = { least: 1.2, most: nearestZoom };
/** How near the camera goes by itself: nearer than this a corridor is no longer in its region. */
export const nearestFit = 7.5;
/** Below this zoom a single place is too far away to be read. */
const farthestForPlace = 5;

/**
 * Where the camera should go so that bounds can be seen, or nothing where they can be seen already: a reader who has
 * chosen a view keeps it as long as what they ask for is in it.
 */
export function cameraFor(map: MapLibreMap, [west, south, east, north]: Bounds): CameraOptions | undefined {
	const isPoint = west === east && south === north;
	const view = map.getBounds();
	const [width, height] = [view.getEast() - view.getWest(), view.getNorth() - view.getSouth()];
	const { clientWidth, clientHeight } = map.getContainer();
	const covered = coveredOf(map.getContainer());
	const leastMargin = 0.06; // of the view: what lies at its very edge is not in sight
	const across = (edge: Edge) => width * Math.max(leastMargin, covered[edge] / clientWidth);
	const along = (edge: Edge) => height * Math.max(leastMargin, covered[edge] / clientHeight);
	const isInside =
		west > view.getWest() + across('left') &&
		east < view.getEast() - across('right') &&
		south > view.getSouth() + along('bottom') &&
		north < view.getNorth() - along('top');
	if (isPoint) {
		if (isInside && map.getZoom() >= farthestForPlace) return undefined;
		return { center: [west, south], zoom: Math.max(map.getZoom(), farthestForPlace + 1) };
	}
	const isLargeEnough = Math.max((east - west) / width, (north - south) / height) > 0.2;
	if (isInside && isLargeEnough) return undefined;
	return fit(map, [west, south, east, north]);
}

/** The camera that shows bounds from near by, wherever it stands now. */
export function closeUp(map: MapLibreMap, [west, south, east, north]: Bounds): CameraOptions | undefined {
	if (west === east && south === north) return { center: [west, south], zoom: Math.max(map.getZoom(), nearestFit) };
	return fit(map, [west, south, east, north]);
}

/** The camera that shows bounds as large as the map allows. */
export function fit(map: MapLibreMap, [west, south, east, north]: Bounds): CameraOptions | undefined {
	const bounds: LngLatBoundsLike = [west, south, east, north];
	const camera = map.cameraForBounds(bounds, { padding: roomAround(map.getContainer()), maxZoom: nearestFit });
	// What is small stands in the very middle, where the still map has it and nothing covers it.
	return camera?.zoom === nearestFit ? map.cameraForBounds(bounds, { maxZoom: nearestFit }) : camera;
}

/** Between bounds and the edges of the map's box, in pixels. The still map has the same by its style sheet. */
export function paddingOf({ width, height }: { width: number; height: number }): number {
	return Math.min(64, width / 8, height / 8);
}

/** Pixels to keep free along each edge of a map: what is covered there, and some room. */
export function roomAround(container: HTMLElement): Room {
	const least = paddingOf({ width: container.clientWidth, height: container.clientHeight });
	const covered = coveredOf(container);
	const by = (edge: Edge) => Math.max(least, covered[edge]);
	return { top: by('top'), right: by('right'), bottom: by('bottom'), left: by('left') };
}

/** Pixels between what lies over the map and a position: a sign is that broad itself. The still map has the same. */
const clearance = 16;

type Edge = 'top' | 'right' | 'bottom' | 'left';
/** Pixels along each edge. */
export type Room = Readonly<Record<Edge, number>>;

/**
 * How far the page covers the map's edges, in pixels: its style sheet says so, and the still map has it from there too.
 * Never so far that nothing would be left between.
 */
function coveredOf(container: HTMLElement): Record<Edge, number> {
	const style = getComputedStyle(container);
	const by = (edge: Edge, size: number) => {
		const cover = parseFloat(style.getPropertyValue(`--cover-${edge}`)) || 0;
		return Math.min(cover > 0 ? cover + clearance : 0, size * 0.45);
	};
	const { clientWidth, clientHeight } = container;
	return {
		top: by('top', clientHeight),
		right: by('right', clientWidth),
		bottom: by('bottom', clientHeight),
		left: by('left', clientWidth)
	};
}
