import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { MapContents, type Contents } from './map-contents.svelte.ts';

const contents = (patterns: string[], more: Partial<Contents> = {}): Contents => ({
	patterns: new Set(patterns),
	symbols: new Set(['city']),
	borders: new Set(),
	layers: new Set(),
	hasSoft: false,
	hasHatched: false,
	...more
});

it('is unknown before the live map has started', () => {
	expect(new MapContents().current).toBeUndefined();
});

it('updates effects only when something in it has changed', () => {
	const map = new MapContents();
	const seen: (Contents | undefined)[] = [];
	const stop = $effect.root(() => {
		$effect(() => void seen.push(map.current));
	});
	const steps = [
		contents(['rail']),
		contents(['rail']),
		contents(['rail', 'road']),
		contents(['sea', 'road']),
		contents(['road', 'sea']),
		contents(['road', 'sea'], { hasSoft: true }),
		contents(['road', 'sea'], { hasSoft: true, symbols: new Set() }),
		undefined
	];
	flushSync();
	for (const step of steps) {
		map.current = step;
		flushSync();
	}
	const isNews = [true, false, true, true, false, true, true, true];
	expect(seen).toEqual([undefined, ...steps.filter((_, index) => isNews[index])]);
	stop();
});
