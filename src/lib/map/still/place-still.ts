import { project } from '#lib/geometry/mercator.ts';
import type { View } from '#lib/state/query.ts';
import { mapWords } from '#lib/words/en/map.ts';
import { showAll, thinOut } from './thin-out.ts';

const zoomsNearer = 2; // so far names and lines are dense enough to find one's way

/**
 * Moves a still map to another view than its own. Names, symbols and lines keep their size: by `--k` the style sheet
 * knows how many times larger the drawing is than it was made. `data-frame` says where it lies: zoom, the middle in
 * pixels of the world at that zoom, and how far it reaches. Answers with what the drawing lacks there, in words.
 */
export function placeStill(
	svg: Element & ElementCSSInlineStyle,
	{ zoom, center }: View,
	box: { width: number; height: number }
): string | undefined {
	const frame = (svg.getAttribute('data-frame') ?? '').split(' ').map(Number);
	const [ownZoom = NaN, middleX = NaN, middleY = NaN, width = NaN, height = NaN] = frame;
	const [worldX, worldY] = project([...center], ownZoom);
	const [x, y] = [worldX - middleX, worldY - middleY];
	const times = 2 ** (zoom - ownZoom);
	if (![x, y, times, width, height].every(Number.isFinite)) return undefined;
	// Without a view box a unit of the SVG is a pixel of the page, however large its box becomes.
	svg.removeAttribute('viewBox');
	svg.setAttribute('class', 'placed');
	// A hand that moved it has let go.
	svg.style.setProperty('transform', '');
	svg.style.setProperty('overflow', '');
	svg.style.setProperty('--k', String(times));
	svg.querySelector('g')?.setAttribute('transform', `translate(${-x * times} ${-y * times})scale(${times / 2})`);
	svg.querySelector('pattern')?.setAttribute('patternTransform', `scale(${1 / times})`);
	showAll(svg);
	if (times < 1) thinOut(svg);
	const reaches = (middle: number, drawn: number, seen: number) => Math.abs(middle) + seen / times / 2 <= drawn / 2;
	if (!reaches(x, width, box.width) || !reaches(y, height, box.height)) return mapWords.lacks.surroundings;
	return zoom - ownZoom > zoomsNearer ? mapWords.lacks.detail : undefined;
}
