import { expect, it, vi } from 'vitest';
import { launcher } from './launch.ts';
import type { LiveMap } from './live-map.ts';
import { MapLifecycle } from './map-lifecycle.svelte.ts';

const loadLiveMap = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('./load-live-map.ts', () => ({ loadLiveMap }));

const made = { late: () => ({ parts: [], hasAny: false }) } as unknown as LiveMap;

function start(program: unknown, make = vi.fn(() => made)) {
	loadLiveMap.mockReset().mockResolvedValue(program);
	const life = new MapLifecycle();
	return { life, make, begin: launcher(life, make) };
}

it('fetches nothing before it is called, and once however often it is', async () => {
	const { life, make, begin } = start(Object);
	expect([loadLiveMap.mock.calls.length, life.hasBegun]).toEqual([0, false]);
	begin();
	begin();
	await vi.waitFor(() => expect(make).toHaveBeenCalledExactlyOnceWith(Object));
	expect([loadLiveMap.mock.calls.length, life.hasBegun, life.phase]).toEqual([1, true, 'waiting']);
	life.end();
});

it('says why there is no live map', async () => {
	const { life, make, begin } = start('falsified');
	begin();
	await vi.waitFor(() => expect(life.phase).toBe('falsified'));
	expect(make).not.toHaveBeenCalled();
});

it('says that a map cannot be drawn which cannot be made', async () => {
	const { life, begin } = start(
		Object,
		vi.fn(() => {
			throw new Error('no context');
		})
	);
	begin();
	await vi.waitFor(() => expect(life.phase).toBe('unable'));
});

it('makes no map for a page that is gone', async () => {
	const { life, make, begin } = start(Object);
	begin();
	life.end();
	await loadLiveMap.mock.results[0]?.value;
	await Promise.resolve();
	expect(make).not.toHaveBeenCalled();
});
