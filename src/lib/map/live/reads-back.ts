const side = 16; // noise of a few pixels is noticed too

/**
 * Whether canvases give back what was drawn on them. Some browsers answer with noise, so that no page can tell one reader
 * from another; the names and signs of the live map are read back from canvases, and would be noise too. MapLibre draws its
 * letters on one off the page, where there is such a thing.
 */
export function readsBack(): boolean {
	const canvas = document.createElement('canvas');
	Object.assign(canvas, { width: side, height: side });
	const canvases = 'OffscreenCanvas' in window ? [canvas, new OffscreenCanvas(side, side)] : [canvas];
	return canvases.every(givesBack);
}

function givesBack(canvas: HTMLCanvasElement | OffscreenCanvas): boolean {
	const context = canvas.getContext('2d', { willReadFrequently: true }) as
		CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null;
	if (!context) return false;
	const drawn = [20, 120, 220, 255];
	context.fillStyle = `rgb(${drawn.slice(0, 3).join(' ')})`;
	context.fillRect(0, 0, side, side);
	return context.getImageData(0, 0, side, side).data.every((value, at) => value === drawn[at % drawn.length]);
}
