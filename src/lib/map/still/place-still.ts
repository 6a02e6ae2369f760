import type { View } from '#lib/state/query.ts';

/**
 * Moves a still map to another view than its own, as far as it reaches. `data-frame` says where it lies: zoom, and the
 * middle in pixels of the world at that zoom.
 */
export function placeStill(svg: Element, { zoom, center: [lng, lat] }: View, box: { width: number; height: number }) {
	const [ownZoom = NaN, middleX = NaN, middleY = NaN] = (svg.getAttribute('data-frame') ?? '').split(' ').map(Number);
	const size = 512 * 2 ** ownZoom;
	const x = (lng / 360 + 0.5) * size - middleX;
	const y = (0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)) * size - middleY;
	const scale = 2 ** (zoom - ownZoom);
	const [width, height] = [box.width / scale, box.height / scale];
	if (![x, y, width, height].every(Number.isFinite)) return;
	svg.setAttribute('class', 'placed');
	svg.setAttribute('viewBox', [x - width / 2, y - height / 2, width, height].join(' '));
	const inner = svg.querySelector('svg');
	inner?.setAttribute('x', '0');
	inner?.setAttribute('y', '0');
}
