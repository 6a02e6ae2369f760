import { slugOf } from '#lib/atlas/item.ts';
import type { Bounds } from '#lib/geometry/bounds.ts';
import { project, unproject } from '#lib/geometry/mercator.ts';
import { nearestFit, roomAround, type Room } from '#lib/map/camera.ts';
import type { Focus } from '#lib/page-data/focus.ts';
import type { LensDocument } from '#lib/state/lens-documents.svelte.ts';
import type { View } from '#lib/state/query.ts';
import { mapHintWords } from '#lib/words/en/map-hint.ts';
import { mapWords } from '#lib/words/en/map.ts';
import { drawAsked } from './draw-asked.ts';
import type { Then } from '#lib/map/style/held-at.ts';
import { lookThrough, mentionedOn } from './lens-on-still.ts';
import { isAnythingIn, limitStill } from './limit-still.ts';
import { frameOfDrawing, type DrawnFrame } from './still-camera.ts';
import { showAll, thinOut } from './thin-out.ts';
import type { Box } from './viewport.ts';

const zoomsNearer = 2; // so far names and lines are dense enough to find one's way

export interface Shown {
	/** The view that the address asks for. */
	readonly view: View | undefined;
	/** What the reader has had put together here: drawn too, and looked at where no view is asked for. */
	readonly asked: Focus | undefined;
	/** The day and the span to which the address limits the map. */
	readonly then: Then;
	/** The slug of the one document whose items are shown, and the documents that there are. */
	readonly lens: string | undefined;
	readonly documents: readonly LensDocument[];
	/** What the page is about. */
	readonly focus: Focus | undefined;
}

const waysBack = new WeakMap<Element, () => void>();

/** The drawing is again what the build has made of it, but for its place. */
export function forgetOnStill(svg: Element) {
	svg.querySelector('.asked')?.remove();
	limitStill(svg, {});
	waysBack.get(svg)?.();
	waysBack.delete(svg);
}

/**
 * Shows on the drawing in an element what the build could not know. Answers with what the drawing lacks there, in words.
 */
export async function showOnStill(
	svg: Element & ElementCSSInlineStyle,
	{ view, asked, then, lens, documents, focus }: Shown,
	element: HTMLElement,
	isLate: () => boolean
): Promise<string | undefined> {
	const frame = frameOfDrawing(svg);
	if (!frame) return undefined;
	limitStill(svg, then);
	if (asked?.drawn) drawAsked(svg, frame, asked.drawn);
	const box = { width: element.clientWidth, height: element.clientHeight };
	const wanted = view ?? (asked && viewOfBounds(asked.bounds, box, roomAround(element)));
	let lack = wanted && placeStill(svg, frame, wanted, box);
	let unlimited: string | undefined;
	const document = documents.find(({ id }) => slugOf(id) === lens);
	if (document) {
		try {
			const features = await mentionedOn(svg);
			if (isLate()) return undefined;
			waysBack.set(svg, lookThrough(svg, slugOf(document.id), features));
			lack = wanted && placeStill(svg, frame, wanted, box); // what has lost its name leaves room
		} catch {
			unlimited = mapWords.lacks.lens(document.nameInText);
		}
	}
	const isLimited = Boolean(then.known ?? then.time ?? document);
	const isEmpty = isLimited && !unlimited && !isAnythingIn(svg, element.getBoundingClientRect());
	// A country fills the map, which is something to see.
	const nowhere = focus?.countries.length ? undefined : mapHintWords.nowhere;
	const empty = document ? mapHintWords.lens(document.nameInText) : nowhere;
	return [unlimited, isEmpty && empty, lack].filter(Boolean).join(' ') || undefined;
}

/**
 * Moves a still map to another view than its own. Names, symbols and lines keep their size: by `--k` the style sheet
 * knows how many times larger the drawing is than it was made.
 */
export function placeStill(
	svg: Element & ElementCSSInlineStyle,
	frame: DrawnFrame,
	{ zoom, center }: View,
	box: Box
): string | undefined {
	const [worldX, worldY] = project([...center], frame.zoom);
	const [x, y] = [worldX - frame.middle[0], worldY - frame.middle[1]];
	const times = 2 ** (zoom - frame.zoom);
	if (![x, y, times].every(Number.isFinite)) return undefined;
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
	if (!reaches(x, frame.width, box.width) || !reaches(y, frame.height, box.height)) return mapWords.lacks.surroundings;
	return zoom - frame.zoom > zoomsNearer ? mapWords.lacks.detail : undefined;
}

/** The view of a box that shows bounds as large as the room kept free along its edges allows. */
function viewOfBounds([west, south, east, north]: Bounds, { width, height }: Box, room: Room): View {
	const [left, top] = project([west, north], 0);
	const [right, bottom] = project([east, south], 0);
	const across = (width - room.left - room.right) / (right - left);
	const along = (height - room.top - room.bottom) / (bottom - top);
	const zoom = Math.min(Math.log2(Math.min(across, along)), nearestFit);
	const times = 2 ** zoom;
	const middle = [
		((left + right) / 2) * times + (room.right - room.left) / 2,
		((top + bottom) / 2) * times + (room.bottom - room.top) / 2
	] as const;
	return { zoom, center: unproject(middle, zoom) };
}
