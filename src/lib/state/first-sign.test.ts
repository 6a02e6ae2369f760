import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let browser: EventTarget;
let frames: (() => void)[];
let kept: Map<string, string>;
let atFirstSign: (act: () => void) => void;
let keepSign: () => void;

/** A fresh page, on a device with touch alone or with a mouse. */
async function open(isTouchOnly: boolean) {
	browser = new EventTarget();
	frames = [];
	vi.stubGlobal('matchMedia', (query: string) => ({ matches: isTouchOnly && query.includes('hover: none') }));
	vi.stubGlobal('addEventListener', browser.addEventListener.bind(browser));
	vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
	vi.stubGlobal('sessionStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key)
	});
	vi.resetModules();
	({ atFirstSign, keepSign } = await import('./first-sign.ts'));
}

/** The frame that is due is drawn. */
function paint() {
	for (const draw of frames.splice(0)) draw();
	vi.runAllTimers();
}

beforeEach(() => {
	kept = new Map();
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

it('waits for nothing where there is a mouse', async () => {
	await open(false);
	const act = vi.fn();
	atFirstSign(act);
	expect(act).toHaveBeenCalledOnce();
});

it.each(['pointerdown', 'pointermove', 'touchstart', 'wheel', 'keydown', 'click', 'focusin'])(
	'acts once at the first %s on a device with touch alone, after the frame that answers it',
	async (sign) => {
		await open(true);
		const act = vi.fn();
		atFirstSign(act);
		paint();
		expect(act).not.toHaveBeenCalled();
		browser.dispatchEvent(new Event(sign));
		expect(act).not.toHaveBeenCalled();
		paint();
		browser.dispatchEvent(new Event('click'));
		paint();
		expect(act).toHaveBeenCalledOnce();
	}
);

it('acts for all who wait, and at once for who comes later', async () => {
	await open(true);
	const [first, second, later] = [vi.fn(), vi.fn(), vi.fn()];
	atFirstSign(first);
	atFirstSign(second);
	browser.dispatchEvent(new Event('keydown'));
	paint();
	expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
	atFirstSign(later);
	expect(later).toHaveBeenCalledOnce();
});

it('listens no longer once it has heard', async () => {
	await open(true);
	const remaining = new Set<string>();
	vi.stubGlobal('addEventListener', (sign: string, _: unknown, { signal }: { signal: AbortSignal }) => {
		remaining.add(sign);
		signal.addEventListener('abort', () => remaining.delete(sign));
		browser.addEventListener(sign, _ as EventListener, { signal });
	});
	atFirstSign(() => undefined);
	expect(remaining.size).toBe(7);
	browser.dispatchEvent(new Event('wheel'));
	expect(remaining.size).toBe(0);
});

it('waits for nothing, once, on a page that the reader has asked to be loaded again', async () => {
	await open(true);
	keepSign();
	await open(true);
	const act = vi.fn();
	atFirstSign(act);
	expect(act).toHaveBeenCalledOnce();
	await open(true);
	atFirstSign(act);
	expect(act).toHaveBeenCalledOnce();
});
