import { isShownAt, isWhollyWithin, type Then } from '#lib/map/style/held-at.ts';
import { readSpan } from './drawn-span.ts';

/** Shows on a drawing what was known on a day, and what happened within a span; without either, what is known now. */
export function limitStill(svg: Element, then: Then) {
	for (const part of svg.querySelectorAll<SVGElement>(':is([data-since], [data-until], [data-days])')) {
		const span = readSpan(part);
		const isDrawn = isShownAt(span, then);
		hide(part, !isDrawn);
		part.classList.toggle('back', isDrawn && span.until !== undefined);
		// A number counts all the events that it stands for.
		const isOfSeveral = part.getAttribute('data-item')?.includes(' ');
		const number = isOfSeveral && part.querySelector('text');
		if (number) hide(number, then.time !== undefined && !isWhollyWithin(span, then.time));
	}
}

/** Whatever the switches say. */
function hide({ style }: ElementCSSInlineStyle, isHidden: boolean) {
	if (isHidden) style.setProperty('display', 'none', 'important');
	else style.removeProperty('display');
}

/** Whether anything of the atlas can be seen within a box of the page, of what has not dropped back. */
export function isAnythingIn(svg: Element, box: DOMRect): boolean {
	return [...svg.querySelectorAll('a[data-item]:not(.unsaid)')].some((link) =>
		[...link.querySelectorAll<SVGGraphicsElement>('.hit, .symbol, text')].some((drawn) => {
			const { left, right, top, bottom, width, height } = drawn.getBoundingClientRect();
			if (width + height === 0) return false; // what is hidden has no box
			if (right < box.left || left > box.right || bottom < box.top || top > box.bottom) return false;
			return !(drawn instanceof SVGPathElement) || isLineIn(drawn, box);
		})
	);
}

const step = 12; // units along a line between two looks at it

function isLineIn(line: SVGPathElement, { left, right, top, bottom }: DOMRect): boolean {
	const [length, matrix] = [line.getTotalLength(), line.getScreenCTM()];
	if (!matrix) return false;
	for (let at = 0; at <= length; at += step) {
		const { x, y } = line.getPointAtLength(at).matrixTransform(matrix);
		if (x >= left && x <= right && y >= top && y <= bottom) return true;
	}
	return false;
}
