import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { Hover, itemOfTarget, lighting, type HoverTarget } from './hover.svelte.ts';

const harbour: HoverTarget = { kind: 'item', id: 'places/harbour' };
const leg: HoverTarget = { kind: 'leg', id: 'a-b', item: 'corridors/north' };

describe('Hover', () => {
	it('updates effects that read it', () => {
		const hover = new Hover();
		const seen: (HoverTarget | undefined)[] = [];
		const stop = $effect.root(() => {
			$effect(() => void seen.push(hover.current));
		});
		flushSync();
		hover.enter(harbour);
		flushSync();
		hover.leave({ ...harbour });
		flushSync();
		expect(seen).toEqual([undefined, harbour, undefined]);
		stop();
	});

	it('goes on where another target has been entered before the first is left', () => {
		const hover = new Hover();
		hover.enter(harbour);
		hover.enter(leg);
		hover.leave(harbour);
		expect(hover.current).toBe(leg);
	});

	it('does not take a leg for a node of the same id', () => {
		const hover = new Hover();
		hover.enter(leg);
		hover.leave({ ...leg, kind: 'node' });
		expect(hover.current).toBe(leg);
	});
});

it('a part of a corridor belongs to it, and an item to itself', () => {
	expect(itemOfTarget(leg)).toBe('corridors/north');
	expect(itemOfTarget(harbour)).toBe('places/harbour');
});

it('pointer and focus light up the same', () => {
	const hover = new Hover();
	const on = lighting(hover, leg);
	on.onpointerenter();
	expect(hover.current).toBe(leg);
	on.onpointerleave();
	expect(hover.current).toBeUndefined();
	on.onfocusin();
	expect(hover.current).toBe(leg);
	on.onfocusout();
	expect(hover.current).toBeUndefined();
});
