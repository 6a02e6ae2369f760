import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, expect, it, vi } from 'vitest';
import { listenToPointer } from './listen-to-pointer.ts';

let boxes: number[];
let tell: (event: string) => void;
let canvas: EventTarget & { style: { cursor: string } };
const onhover = vi.fn();
const onselect = vi.fn();

beforeEach(() => {
	boxes = [];
	vi.clearAllMocks();
	canvas = Object.assign(new EventTarget(), { style: { cursor: '' } });
	const listeners = new Map<string, ((event: unknown) => void)[]>();
	const map = {
		on: (event: string, listen: (event: unknown) => void) =>
			void listeners.set(event, [...(listeners.get(event) ?? []), listen]),
		getCanvas: () => canvas,
		getZoom: () => 6,
		getLayer: () => ({}),
		getStyle: () => ({ layers: [] }),
		queryRenderedFeatures: ([[x], [right]]: [[number], [number]]) => {
			boxes.push((right - x) / 2);
			return [];
		}
	};
	tell = (event) => {
		for (const listen of listeners.get(event) ?? [])
			listen({ point: { x: 100, y: 100 }, originalEvent: { buttons: 0 } });
	};
	listenToPointer(map as unknown as MapLibreMap, {
		hitOptions: () => ({ layersOn: [], countryByIso: {} }),
		onhover,
		onselect
	});
});

const by = (pointerType: string, type = 'pointermove') =>
	canvas.dispatchEvent(Object.assign(new Event(type), { pointerType }));

/** What browsers tell of a tap: after the finger has left, a mouse that was never there. */
function tap() {
	by('touch', 'pointerdown');
	for (const event of ['touchstart', 'mousemove', 'click']) tell(event);
}

it('measures a tap as a finger, and leaves nothing lit', () => {
	tap();
	expect(onselect).toHaveBeenCalledOnce();
	expect(Math.max(...boxes)).toBeGreaterThan(12);
	expect(onhover.mock.calls.filter(([, at]) => at)).toEqual([]);
});

it('hears the mouse of the same machine again', () => {
	tap();
	boxes = [];
	by('mouse');
	tell('mousemove');
	expect(Math.max(...boxes)).toBeLessThan(12);
	expect(onhover).toHaveBeenLastCalledWith(expect.anything(), { x: 100, y: 100 });
	tell('click');
	expect(Math.max(...boxes)).toBeLessThan(12);
});
