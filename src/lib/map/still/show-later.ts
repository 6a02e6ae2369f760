import type { Shown } from './place-still.ts';

/**
 * Shows on a drawing what the build could not know, as soon as the program for it is there: few visits need it before the
 * live map is, and others do not wait for it. Tells what the drawing lacks. Answers with the way back.
 */
export function showLater(svg: SVGSVGElement, shown: Shown, element: HTMLElement, tell: (lack?: string) => void) {
	let isLate = false;
	let forget: (() => void) | undefined;
	void import('./place-still.ts').then(
		async ({ showOnStill, forgetOnStill }) => {
			if (isLate) return;
			forget = () => forgetOnStill(svg);
			const lack = await showOnStill(svg, shown, element, () => isLate);
			if (!isLate) tell(lack);
		},
		() => undefined // the drawing stays as it is
	);
	return () => {
		isLate = true;
		tell();
		forget?.();
	};
}
