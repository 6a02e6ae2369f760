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
		render(drawn: { _order: string[] }) {
			painted.push([...drawn._order]);
		}
	}
	const tiles: Record<string, string[]> = { base: ['5/20/11'], points: [] };
	const managerOf = (source: string) => ({ getVisibleCoordinates: () => tiles[source]! });
	const placements = vi.fn();
	class Style {
		readonly _order = ['land', 'borders', 'signs'];
		readonly _layers = { land: { source: 'base' }, borders: { source: 'base' }, signs: { source: 'points' } };
		readonly tileManagers = { base: managerOf('base'), points: managerOf('points') };
		loaded = () => tiles['points']!.length > 0;
		placement = { variableOffsets: {} };
		_updatePlacement(_transform: object, _boxes: boolean, fadeDuration: number, _cross: boolean, isFull = false) {
			placements(fadeDuration, isFull, { ...this.placement.variableOffsets });
			this.placement.variableOffsets = { name: 'left' };
			return fadeDuration > 0;
		}
	}
	const style = new Style();
	const map = { painter: new Painter(), style, triggerRepaint: vi.fn() };
	const onshow = vi.fn();
	const hidden = new HiddenFrames(map as unknown as MapLibreMap, onshow);
	/** As MapLibre makes a frame. */
	const frame = () => {
		const isUnderWay = style._updatePlacement({}, false, 0, true);
		expect(isUnderWay).toBe(false);
		(map.painter as unknown as MapLibreMap['painter']).render(...([style] as unknown as Frame));
	};
	return { map, painted, scissor, tiles, style, hidden, frame, placements, onshow };
}

it('draws each layer once, alone, as soon as it has data, and into one pixel', () => {
	const { painted, scissor, tiles, style, frame } = hiddenMap();
	frame();
	expect(painted).toEqual([['land'], ['borders']]);
	expect(scissor).toEqual(['on', '0 0 1 1', 'off']);
	tiles['points'] = ['0/0/0'];
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
	expect(map.triggerRepaint).toHaveBeenCalledOnce();
});

it('paints all layers in the first frame that has all data and programs, and lets all names choose anew for it', () => {
	const { map, painted, tiles, hidden, frame, placements, onshow } = hiddenMap();
	frame();
	tiles['points'] = ['0/0/0'];
	frame();
	expect(map.triggerRepaint).toHaveBeenCalledOnce();
	expect([hidden.isHidden, onshow.mock.calls.length]).toEqual([true, 0]);
	frame();
	expect(painted.at(-1)).toEqual(['land', 'borders', 'signs']);
	expect([hidden.isHidden, onshow.mock.calls.length]).toEqual([false, 1]);
	frame();
	expect(onshow).toHaveBeenCalledExactlyOnceWith(true);
	const kept = { name: 'left' };
	expect(placements.mock.calls).toEqual([
		[1, false, {}],
		[1, false, kept],
		[0, true, {}],
		[0, false, kept]
	]);
});

it('paints and places what there is once it has ended, in a frame at once and in every later one', () => {
	const { map, painted, hidden, frame, placements } = hiddenMap();
	hidden.end();
	expect(map.triggerRepaint).toHaveBeenCalledOnce();
	frame();
	frame();
	expect(painted).toEqual([
		['land', 'borders', 'signs'],
		['land', 'borders', 'signs']
	]);
	expect(placements.mock.calls.map(([fade]) => fade)).toEqual([0, 0]);
	hidden.end();
	expect(map.triggerRepaint).toHaveBeenCalledOnce();
});
