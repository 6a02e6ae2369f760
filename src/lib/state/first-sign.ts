import { afterPaint } from './after-paint.ts';

/** No mouse, touchpad or pen that could point before it presses. */
const touchOnly = '(hover: none) and (pointer: coarse)';
const signs = ['pointerdown', 'pointermove', 'touchstart', 'wheel', 'keydown', 'click', 'focusin'] as const;
const key = 'corridor-atlas-sign';

let isGiven = false;
let waiting: (() => void)[] | undefined;

/**
 * Does something at the reader's first sign on a device that has only touch, once the page has answered that sign itself.
 * Elsewhere, and after the first sign, does it at once.
 */
export function atFirstSign(act: () => void): void {
	isGiven ||= wasKept();
	if (isGiven || !matchMedia(touchOnly).matches) return act();
	if (waiting) return void waiting.push(act);
	const acts = (waiting = [act]);
	const listening = new AbortController();
	const hear = () => {
		listening.abort();
		isGiven = true;
		afterPaint(() => acts.forEach((due) => due()));
	};
	for (const sign of signs) {
		addEventListener(sign, hear, { capture: true, passive: true, signal: listening.signal });
	}
}

/** The reader has asked for the page to be loaded again: that page has its sign already. */
export function keepSign(): void {
	try {
		sessionStorage.setItem(key, '');
	} catch {
		// Storage is refused in some private windows: the page waits for another sign.
	}
}

function wasKept(): boolean {
	try {
		const isKept = sessionStorage.getItem(key) !== null;
		sessionStorage.removeItem(key);
		return isKept;
	} catch {
		return false;
	}
}
