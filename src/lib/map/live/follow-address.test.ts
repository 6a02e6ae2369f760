import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Arrival } from '#lib/state/navigation.svelte.ts';
import type { View } from '#lib/state/query.ts';
import { AddressFollower } from './follow-address.ts';
import type { LiveMap } from './live-map.ts';

const [home, flight, asked] = [3, 5.83, 9].map((zoom): View => ({ zoom, center: [45, 41] }));

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act, 16));
	vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function openedAtHome() {
	const setView = vi.fn();
	const camera = { view: home, place: vi.fn((view: View) => (camera.view = view)), show: vi.fn() };
	const map = { camera, select: vi.fn() } as unknown as LiveMap;
	const focus = { current: undefined, whole: undefined, isCloseUp: false };
	const follower = new AddressFollower({ address: { setView }, home: () => home!, focus, onchange: vi.fn() });
	follower.hear(map, { isReturn: false, isByLink: false } as Arrival, undefined);
	return { follower, map, camera, setView };
}
const byLink = { isReturn: false, isByLink: true } as Arrival;

it('does not tell where a flight ended while the address has the map stand elsewhere', () => {
	const { follower, map, camera, setView } = openedAtHome();
	follower.hear(map, byLink, asked);
	follower.tell(flight!);
	vi.runAllTimers();
	expect(setView).not.toHaveBeenCalled();
	expect(camera.place).toHaveBeenCalledExactlyOnceWith(asked);
});

it('tells of every rest after that, and where it stays on a page that asks for no view', () => {
	const { follower, map, setView } = openedAtHome();
	follower.hear(map, byLink, undefined);
	vi.runAllTimers();
	expect(setView).toHaveBeenLastCalledWith(home);
	follower.tell(flight!);
	expect(setView).toHaveBeenLastCalledWith(flight);
});
