import { LngLatBounds, type Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cameraFor, fit } from './camera.ts';

/** A map that shows 44 to 52° E and 38 to 44° N. `cameraForBounds` hands back what it was asked. */
function mapAt(zoom: number, [clientWidth, clientHeight] = [800, 600]) {
	return {
		getBounds: () => new LngLatBounds([44, 38, 52, 44]),
		getZoom: () => zoom,
		getContainer: () => ({ clientWidth, clientHeight }),
		cameraForBounds: (bounds: unknown, options: object) => ({ bounds, ...options })
	} as unknown as MapLibreMap;
}

/** What the style sheet of the page says of what lies over the map. */
let covered: Record<string, string> = {};

beforeEach(() => {
	covered = {};
	vi.stubGlobal('getComputedStyle', () => ({ getPropertyValue: (name: string) => covered[name] ?? '' }));
});
afterEach(() => vi.unstubAllGlobals());

describe('the camera', () => {
	it('takes what lies under something of the page for out of sight', () => {
		covered = { '--cover-left': '272px' };
		expect(cameraFor(mapAt(6), [46, 40, 46, 40])).toMatchObject({ center: [46, 40] });
		expect(cameraFor(mapAt(6), [48, 40, 48, 40])).toBeUndefined();
	});

	it('stays where a place can be seen', () => {
		expect(cameraFor(mapAt(6), [49.9, 40.4, 49.9, 40.4])).toBeUndefined();
	});

	it('goes to a place that is out of sight, and no farther away than it is', () => {
		expect(cameraFor(mapAt(8), [60, 40, 60, 40])).toEqual({ center: [60, 40], zoom: 8 });
	});

	it('comes nearer to a place that is too far away to be read', () => {
		expect(cameraFor(mapAt(3), [49.9, 40.4, 49.9, 40.4])).toEqual({ center: [49.9, 40.4], zoom: 6 });
	});

	it('takes what lies at the very edge for out of sight', () => {
		expect(cameraFor(mapAt(6), [51.9, 40, 51.9, 40])).toMatchObject({ center: [51.9, 40] });
	});

	it('stays where bounds lie in sight and are large enough', () => {
		expect(cameraFor(mapAt(6), [46, 40, 50, 42])).toBeUndefined();
	});

	it.each([
		['partly out of sight', [46, 40, 60, 42]],
		['all around the view', [20, 5, 150, 62]],
		['too small to be read', [47, 40, 47.5, 40.5]]
	] as const)('fits bounds that are %s', (_what, bounds) => {
		const camera = cameraFor(mapAt(6), bounds);
		expect(camera).toMatchObject({ bounds });
	});
});

describe('fit', () => {
	it('leaves a margin that a small map can spare', () => {
		const paddingOn = (size: [number, number]) =>
			(fit(mapAt(6, size), [46, 40, 50, 42]) as { padding: { left: number } }).padding.left;
		expect(paddingOn([1600, 1200])).toBe(64);
		const sizes: [number, number][] = [
			[360, 240],
			[80, 80],
			[1200, 40]
		];
		for (const size of sizes) {
			expect(paddingOn(size) * 2).toBeLessThan(Math.min(...size));
		}
	});

	it('keeps clear of what lies over the map, as long as something is left between', () => {
		covered = { '--cover-left': '272px', '--cover-top': '112px' };
		expect(fit(mapAt(6, [1600, 1200]), [46, 40, 50, 42])).toMatchObject({
			padding: { top: 128, right: 64, bottom: 64, left: 288 }
		});
		expect(fit(mapAt(6, [200, 100]), [46, 40, 50, 42])).toMatchObject({ padding: { top: 45, left: 90 } });
	});
});
