import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, expect, it, vi } from 'vitest';
import { HiddenFrames } from './hidden-frames.ts';

afterEach(() => void vi.restoreAllMocks());

type Frame = Parameters<MapLibreMap['painter']['render']>;

/** A map of three layers, of which the last has no data yet. */
function hiddenMap() {
	const painted: string[][] = [];
	const scissor: string[] = [];
	class Painter {
		readonly context = {
			gl: {
				SCISSOR_TEST: 'scissor',
				enable: () => scissor.push('on'),
				disable: () => scissor.push('off'),
				scissor: (...box: number[]) => scissor.push(box.join(' '))
			}
		};
		render(style: { _order: string[] }) {
			painted.push([...style._order]);
		}
	}
	const tiles: Record<string, string[]> = { base: ['5/20/11'], points: [] };
	const managerOf = (source: string) => ({ getVisibleCoordinates: () => tiles[source]! });
	const style = {
		_order: ['land', 'borders', 'signs'],
		_layers: { land: { source: 'base' }, borders: { source: 'base' }, signs: { source: 'points' } },
		tileManagers: { base: managerOf('base'), points: managerOf('points') }
	};
	const map = { painter: new Painter(), triggerRepaint: vi.fn() };
	const hidden = new HiddenFrames(map as unknown as MapLibreMap);
	const frame = () => (map.painter as unknown as MapLibreMap['painter']).render(...([style] as unknown as Frame));
	return { map, painted, scissor, tiles, style, hidden, frame };
}

it('draws each layer once, alone, as soon as it has data, and into one pixel', () => {
	const { painted, scissor, tiles, style, frame } = hiddenMap();
	frame();
	expect(painted).toEqual([['land'], ['borders']]);
	expect(scissor).toEqual(['on', '0 0 1 1', 'off']);
	tiles['points'] = ['0/0/0'];
	frame();
	frame();
	expect(painted).toEqual([['land'], ['borders'], ['signs']]);
	expect(style._order).toEqual(['land', 'borders', 'signs']);
});

it('leaves the other layers to the next frame where the first took long', () => {
	const { map, painted, frame } = hiddenMap();
	let now = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => (now += 5));
	frame();
	expect(painted).toEqual([['land']]);
	expect(map.triggerRepaint).toHaveBeenCalledOnce();
	frame();
	expect(painted).toEqual([['land'], ['borders']]);
});

it('paints all layers once it has ended, in a frame at once and in every later one', () => {
	const { map, painted, hidden, frame } = hiddenMap();
	expect(hidden.end()).toBe(true);
	expect(map.triggerRepaint).toHaveBeenCalledOnce();
	frame();
	expect(painted).toEqual([['land', 'borders', 'signs']]);
	expect(hidden.end()).toBe(false);
	expect(map.triggerRepaint).toHaveBeenCalledOnce();
});
