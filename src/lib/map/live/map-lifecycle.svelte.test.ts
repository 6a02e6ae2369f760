import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MapLifecycle } from './map-lifecycle.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const soon = 5000;

it('is live once it rests, and nothing is late', () => {
	const life = new MapLifecycle();
	life.wait(() => ({ parts: ['lines'], hasAny: true }));
	life.rest(true);
	vi.advanceTimersByTime(2 * soon);
	expect([life.phase, life.isIdle, life.late]).toEqual(['live', true, []]);
});

it('is live with what it has where something is late, and says what, until it comes', () => {
	const life = new MapLifecycle();
	life.wait(() => ({ parts: ['lines'], hasAny: true }));
	expect(life.phase).toBe('waiting');
	vi.advanceTimersByTime(soon);
	expect([life.phase, life.isIdle, life.late]).toEqual(['live', false, ['lines']]);
	life.rest(true);
	expect(life.late).toEqual([]);
});

it('keeps the still map as long as nothing has come, and says so', () => {
	const life = new MapLifecycle();
	let hasAny = false;
	life.wait(() => ({ parts: ['base', 'lines'], hasAny }));
	vi.advanceTimersByTime(soon);
	expect([life.phase, life.late]).toEqual(['waiting', ['base', 'lines']]);
	hasAny = true;
	vi.advanceTimersByTime(soon);
	expect(life.phase).toBe('live');
});

it('does not come to life again once it has failed, and looks no more when it has ended', () => {
	const life = new MapLifecycle();
	const look = vi.fn(() => ({ parts: [], hasAny: true }));
	life.wait(look);
	life.fail('unable');
	vi.advanceTimersByTime(soon);
	expect(life.phase).toBe('unable');
	life.end();
	const looks = look.mock.calls.length;
	vi.advanceTimersByTime(5 * soon);
	expect(look.mock.calls.length).toBe(looks);
});

it('says anew what the map lacks only where that is something else', () => {
	const life = new MapLifecycle();
	life.lack(['lines']);
	const said = life.missing;
	life.lack(['lines']);
	expect(life.missing).toBe(said);
	life.lack([]);
	expect(life.missing).toEqual([]);
});

it('is at rest before it is asked for, and again once all is drawn or nothing will be', () => {
	const life = new MapLifecycle();
	const seen = () => [life.isAtRest, life.isComing, life.failure];
	expect(seen()).toEqual([true, false, undefined]);
	life.hasBegun = true;
	expect(seen()).toEqual([false, true, undefined]);
	life.rest(true);
	expect(seen()).toEqual([true, false, undefined]);
	life.rest(false);
	expect(seen()).toEqual([false, false, undefined]);
	life.fail('unable');
	expect(seen()).toEqual([true, false, 'unable']);
});
