import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it, vi } from 'vitest';
import { HiddenFrames } from './hidden-frames.ts';

function mapWithPainter() {
	const painted = vi.fn();
	class Painter {
		render() {
			painted();
		}
	}
	const map = { painter: new Painter(), triggerRepaint: vi.fn() };
	return { map, painted, hidden: new HiddenFrames(map as unknown as MapLibreMap) };
}

it('paints nothing till it ends, then one frame at once and every later one', () => {
	const { map, painted, hidden } = mapWithPainter();
	map.painter.render();
	expect(painted).not.toHaveBeenCalled();
	expect(hidden.end()).toBe(true);
	expect(map.triggerRepaint).toHaveBeenCalledOnce();
	map.painter.render();
	expect(painted).toHaveBeenCalledOnce();
});

it('ends once', () => {
	const { map, hidden } = mapWithPainter();
	hidden.end();
	expect(hidden.end()).toBe(false);
	expect(map.triggerRepaint).toHaveBeenCalledOnce();
});
