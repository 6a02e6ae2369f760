const least = 60; // pixels: less is a tap, or the beginning of a scroll
const edge = 24; // pixels: from the edge of the screen browsers go back by themselves
const longest = 700; // milliseconds: who takes longer is selecting text

/**
 * A finger drawn across the text and not along it; it only listens, so that the page scrolls, and the handle of the sheet
 * moves, as ever. Told 1 for what lies to the right, -1 for what lies to the left.
 */
export function swiped(onswipe: (by: 1 | -1) => void) {
	return (element: HTMLElement) => {
		let start: { x: number; y: number; time: number } | undefined;
		const gone = new AbortController();
		const options = { signal: gone.signal, passive: true };
		element.addEventListener(
			'touchstart',
			({ touches, timeStamp }) => {
				const [touch] = touches;
				const isOne = touch && touches.length === 1 && touch.clientX > edge && touch.clientX < innerWidth - edge;
				start = isOne ? { x: touch.clientX, y: touch.clientY, time: timeStamp } : undefined;
			},
			options
		);
		element.addEventListener(
			'touchend',
			({ changedTouches: [touch], timeStamp }) => {
				if (!start || !touch) return;
				const [across, along] = [touch.clientX - start.x, touch.clientY - start.y];
				const isQuick = timeStamp - start.time < longest;
				start = undefined;
				if (!isQuick || Math.abs(across) < least || Math.abs(across) < 2 * Math.abs(along)) return;
				if (getSelection()?.isCollapsed === false) return;
				onswipe(across < 0 ? 1 : -1);
			},
			options
		);
		element.addEventListener('touchcancel', () => (start = undefined), options);
		return () => gone.abort();
	};
}
