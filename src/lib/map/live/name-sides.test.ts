import { expect, it, vi } from 'vitest';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { NameSides } from './name-sides.ts';

/** A map whose names stand on the left, and are met for the first time in the next frame. */
function mapWithNames() {
	const listeners = new Map<string, () => void>();
	const sides: object[] = [];
	let areNew = true;
	const style = {
		loaded: vi.fn(() => true),
		placement: { variableOffsets: { name: 'left' } as object },
		_updatePlacement() {
			sides.push(this.placement.variableOffsets);
			this.placement = { variableOffsets: { name: 'left' } };
			const isUnderWay = areNew;
			areNew = false;
			return isUnderWay;
		}
	};
	const map = {
		style: style as typeof style | undefined,
		on: (event: string, listener: () => void) => listeners.set(event, listener),
		isMoving: vi.fn(() => false),
		triggerRepaint: vi.fn()
	};
	const names = new NameSides(map as unknown as MapLibreMap);
	/** As MapLibre makes a frame. */
	const frame = () => style._updatePlacement();
	return { map, style, names, sides, frame, fire: (event: string) => listeners.get(event)!() };
}
const left = { name: 'left' };

it('places names that are new twice in their first frame, so that it shows them', () => {
	const { names, sides, frame } = mapWithNames();
	names.begin(true);
	expect(frame()).toBe(false);
	expect(sides).toEqual([left, left]);
	frame();
	expect(sides).toHaveLength(3);
});

it('lets names choose their sides anew in the first frame that has everything, once', () => {
	const { style, names, sides, frame, map } = mapWithNames();
	names.begin(true);
	names.mayChange();
	style.loaded.mockReturnValueOnce(false);
	frame();
	expect(sides).toEqual([left, left]);
	expect(names.choose()).toBe(true);
	expect(map.triggerRepaint).toHaveBeenCalledOnce();
	frame();
	frame();
	expect(sides.slice(2)).toEqual([{}, left]);
	expect(names.choose()).toBe(false);
});

it('does not let them choose while the map moves', () => {
	const { map, names, sides, frame } = mapWithNames();
	names.begin(true);
	names.mayChange();
	map.isMoving.mockReturnValueOnce(true);
	frame();
	frame();
	expect(sides).toEqual([left, left, {}]);
});

it('still has to choose where the first frame was painted before all had come', () => {
	const { names, fire } = mapWithNames();
	fire('style.load');
	names.begin(false);
	expect(names.choose()).toBe(true);
});

it('goes on with the style that comes with a new graphics context', () => {
	const { map, style, names, sides, frame, fire } = mapWithNames();
	map.style = undefined;
	names.begin(false);
	map.style = style;
	fire('style.load');
	frame();
	expect(sides).toEqual([{}, left]);
});
