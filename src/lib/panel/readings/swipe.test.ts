import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { swiped } from './swipe.ts';

let hasSelection = false;
beforeEach(() => {
	hasSelection = false;
	vi.stubGlobal('innerWidth', 390);
	vi.stubGlobal('getSelection', () => ({ isCollapsed: !hasSelection }));
});
afterEach(() => vi.unstubAllGlobals());

type Point = readonly [x: number, y: number];

/** What is told of fingers that are put down, one of which is then drawn to where it is lifted. */
function told(down: readonly Point[], [x, y]: Point): number[] {
	const element = new EventTarget();
	const turns: number[] = [];
	const stop = swiped((by) => turns.push(by))(element as HTMLElement);
	const touches = down.map(([clientX, clientY]) => ({ clientX, clientY }));
	element.dispatchEvent(Object.assign(new Event('touchstart'), { touches }));
	element.dispatchEvent(Object.assign(new Event('touchend'), { changedTouches: [{ clientX: x, clientY: y }] }));
	stop();
	return turns;
}

it('a finger drawn to the left turns to the next step, to the right to the one before', () => {
	expect(told([[300, 500]], [180, 510])).toEqual([1]);
	expect(told([[100, 500]], [220, 490])).toEqual([-1]);
});

it('a tap, a scroll, a slant, two fingers and the edge of the screen turn nothing', () => {
	expect(told([[300, 500]], [290, 500])).toEqual([]);
	expect(told([[300, 500]], [310, 200])).toEqual([]);
	expect(told([[300, 500]], [200, 430])).toEqual([]);
	expect(told([[10, 500]], [200, 500])).toEqual([]);
	expect(told([[380, 500]], [200, 500])).toEqual([]);
	const two = [
		[300, 500],
		[200, 500]
	] as const;
	expect(told(two, [100, 500])).toEqual([]);
});

it('a finger that selects words turns nothing', () => {
	hasSelection = true;
	expect(told([[300, 500]], [180, 510])).toEqual([]);
});
