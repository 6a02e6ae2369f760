import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdFrames, releaseFrames } from './hold-frames.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A map that asks for frames as MapLibre does. */
function heldMap() {
	const due = new AbortController();
	const map = {
		_frameRequest: due as AbortController | null,
		frames: 0,
		triggerRepaint() {
			if (map._frameRequest) return;
			map._frameRequest = new AbortController();
			map.frames++;
		}
	};
	const release = () => releaseFrames(map as unknown as MapLibreMap);
	holdFrames(map as unknown as MapLibreMap);
	return { map, due, release };
}

it('calls off the frame that is due and asks for none until it is released', () => {
	const { map, due, release } = heldMap();
	expect(due.signal.aborted).toBe(true);
	map.triggerRepaint();
	expect(map.frames).toBe(0);
	release();
	expect(map.frames).toBe(1);
});

it('is over by itself after a moment, once', () => {
	const { map, release } = heldMap();
	vi.advanceTimersByTime(99);
	expect(map.frames).toBe(0);
	vi.advanceTimersByTime(1);
	expect(map.frames).toBe(1);
	release();
	expect(map.frames).toBe(1);
});

it('asks for no second frame where the map was drawn or removed meanwhile', () => {
	const { map, release } = heldMap();
	map._frameRequest = null;
	release();
	vi.runAllTimers();
	expect(map.frames).toBe(0);
});

it('leaves a later hold alone when the time of an earlier one is over', () => {
	const { map } = heldMap();
	vi.advanceTimersByTime(60);
	holdFrames(map as unknown as MapLibreMap);
	vi.advanceTimersByTime(60);
	expect(map.frames).toBe(0);
	vi.advanceTimersByTime(40);
	expect(map.frames).toBe(1);
});
