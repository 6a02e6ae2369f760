const tapReach = 6; // pixels: a finger that moves less has tapped
const least = 64; // pixels of the sheet that stay under the finger

/** A finger or a mouse that draws the sheet of a phone by its handle. */
export class SheetDrag {
	/** A mouse that lets go after a drag clicks as well, at once; the drag has already set the sheet. */
	isLettingGo = false;
	/** Which pointer holds the handle, where it began, how high the sheet stood then and stands now. */
	#drag: { pointer: number; y: number; from: number; height: number; moved: boolean } | undefined;
	readonly #onrest: (share: number) => void;

	/** Told where the sheet was let go, as a share of the screen's height. */
	constructor(onrest: (share: number) => void) {
		this.#onrest = onrest;
	}

	/** Attached to the handle, which is a child of the sheet. */
	readonly follow = (handle: HTMLElement) => {
		const sheet = handle.parentElement;
		if (!sheet) return;
		const gone = new AbortController();
		const { signal } = gone;
		handle.addEventListener('pointerdown', (event) => this.#begin(handle, sheet, event), { signal });
		handle.addEventListener('pointermove', (event) => this.#move(sheet, event), { signal });
		for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
			handle.addEventListener(end, (event) => this.#end(sheet, event), { signal });
		}
		return () => gone.abort();
	};

	#begin(handle: HTMLElement, sheet: HTMLElement, { clientY, pointerId, isPrimary }: PointerEvent) {
		if (!isPrimary) return;
		const { height } = sheet.getBoundingClientRect();
		this.#drag = { pointer: pointerId, y: clientY, from: height, height, moved: false };
		handle.setPointerCapture(pointerId);
	}

	#move(sheet: HTMLElement, { clientY, pointerId }: PointerEvent) {
		const drag = this.#drag;
		if (drag?.pointer !== pointerId) return;
		const by = drag.y - clientY;
		if (Math.abs(by) > tapReach) drag.moved = true;
		drag.height = Math.max(least, drag.from + by);
		// What is drawn lags behind the finger, so the height is kept rather than measured.
		if (drag.moved) sheet.style.height = `${drag.height}px`;
	}

	#end(sheet: HTMLElement, { pointerId }: PointerEvent) {
		if (this.#drag?.pointer !== pointerId) return;
		const { moved, height } = this.#drag;
		this.#drag = undefined;
		if (!moved) return;
		sheet.style.height = '';
		this.#onrest(height / innerHeight);
		this.isLettingGo = true;
		setTimeout(() => (this.isLettingGo = false));
	}
}
