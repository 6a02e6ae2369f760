import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Hover, type HoverTarget } from '#lib/state/hover.svelte.ts';
import type { Hit } from './hits.ts';
import { Pointing } from './pointing.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const place: HoverTarget = { kind: 'item', id: 'places/meghri' };
const leg: HoverTarget = { kind: 'leg', id: 'az-horadiz', item: 'corridors/zangezur' };
const country: HoverTarget = { kind: 'item', id: 'countries/armenia' };

function pointing() {
	const hover = new Hover();
	const with_ = {
		address: { prepare: vi.fn(), open: vi.fn() },
		hover,
		focus: { hrefOf: () => '/' },
		layers: () => [],
		contents: () => undefined
	};
	const { point } = new Pointing(with_);
	const to = (target: HoverTarget | undefined) => {
		const hit = { name: 'here', item: 'places/meghri', refinement: {} } as const;
		point({ meant: target ? [{ ...hit, target } as Hit] : [], others: [] }, target && { x: 0, y: 0 });
	};
	return { hover, to };
}

it('lights a sign at once', () => {
	const { hover, to } = pointing();
	to(place);
	expect(hover.current).toEqual(place);
	to(undefined);
	expect(hover.current).toBeUndefined();
});

it.each([leg, country])('lights no $kind that a pointer merely crosses', (target) => {
	const { hover, to } = pointing();
	to(target);
	to(undefined);
	vi.runAllTimers();
	expect(hover.current).toBeUndefined();
});

it('lights a line once the pointer has stayed on it, wherever it moves along it', () => {
	const { hover, to } = pointing();
	for (let step = 0; step < 4; step++) {
		to(leg);
		vi.advanceTimersByTime(25);
	}
	expect(hover.current).toEqual(leg);
	to(country);
	expect(hover.current).toBeUndefined();
	vi.runAllTimers();
	expect(hover.current).toEqual(country);
});

it('lights again what the pointer is still on after the text has lit something else', () => {
	const { hover, to } = pointing();
	for (const target of [place, leg]) {
		to(target);
		vi.runAllTimers();
		hover.enter(country);
		to(target);
		vi.runAllTimers();
		expect(hover.current).toEqual(target);
	}
});
