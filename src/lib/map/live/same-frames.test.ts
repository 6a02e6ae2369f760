import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paintFrames, skipSameFrames } from './same-frames.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A map whose points are being read again. */
function readingMap() {
	const painted = vi.fn();
	class Painter {
		render() {
			painted();
		}
	}
	const points = { loaded: vi.fn(() => false) };
	const canvas = { width: 300, height: 200 };
	const map = {
		painter: new Painter(),
		style: { tileManagers: { points, base: { loaded: () => false } } },
		getCanvas: () => canvas,
		isMoving: vi.fn(() => false),
		triggerRepaint: vi.fn()
	};
	const live = map as unknown as MapLibreMap;
	skipSameFrames(live, new Set(['points']));
	return { map, live, points, canvas, painted, frame: () => map.painter.render() };
}

it('paints no frame until what was asked for has been read', () => {
	const { map, points, painted, frame } = readingMap();
	frame();
	frame();
	expect(painted).not.toHaveBeenCalled();
	points.loaded.mockReturnValue(true);
	frame();
	frame();
	expect(painted).toHaveBeenCalledTimes(2);
	vi.runAllTimers();
	expect(map.triggerRepaint).not.toHaveBeenCalled();
});

it('waits no longer than a reader would', () => {
	const { map, painted, frame } = readingMap();
	frame();
	vi.runAllTimers();
	expect(map.triggerRepaint).toHaveBeenCalledOnce();
	frame();
	expect(painted).toHaveBeenCalledOnce();
});

it('paints a map that moves, that has another size, or whose picture is asked for', () => {
	for (const change of [
		({ map }) => map.isMoving.mockReturnValue(true),
		({ canvas }) => (canvas.width = 400),
		({ live }) => expect(paintFrames(live)).toBe(true)
	] as ((reading: ReturnType<typeof readingMap>) => unknown)[]) {
		const reading = readingMap();
		change(reading);
		reading.frame();
		expect(reading.painted).toHaveBeenCalledOnce();
	}
});

it('changes nothing where no source is read again, and for frames that are hidden anyway', () => {
	const { map, live, painted } = readingMap();
	paintFrames(live);
	skipSameFrames(live, new Set());
	map.painter.render();
	expect(painted).toHaveBeenCalledOnce();
	const hidden = vi.fn();
	map.painter.render = hidden;
	skipSameFrames(live, new Set(['points']));
	map.painter.render();
	expect(hidden).toHaveBeenCalledOnce();
});
