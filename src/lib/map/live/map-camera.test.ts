import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, expect, it, vi } from 'vitest';
import { MapCamera } from './map-camera.ts';

beforeEach(() => {
	vi.stubGlobal(
		'ResizeObserver',
		class {
			observe = () => undefined;
		}
	);
});

/** As MapLibre's map does it: a jump first ends the flight that is under way, and says so. */
class FlyingMap {
	#listeners: (() => void)[] = [];
	#center = { lng: 40.5, lat: 53.7 };
	#isFlying = true;
	on(type: string, listener: () => void) {
		if (type === 'moveend') this.#listeners.push(listener);
	}
	jumpTo({ center: [lng, lat] }: { center: [number, number] }) {
		if (this.#isFlying) this.#tell();
		this.#isFlying = false;
		this.#center = { lng, lat };
		this.#tell();
	}
	#tell() {
		for (const listener of this.#listeners) listener();
	}
	getCenter = () => this.#center;
	getZoom = () => 9;
	getContainer = () => undefined;
	triggerRepaint = () => undefined;
}

function cameraInFlight() {
	const onrest = vi.fn();
	const options = { onrest, onchange: () => undefined, reducedMotion: () => true, keptInSight: () => undefined };
	return { onrest, camera: new MapCamera(new FlyingMap() as unknown as MapLibreMap, options) };
}

it('does not tell the address, which says where to stand, where the flight before was broken off', () => {
	const { camera, onrest } = cameraInFlight();
	camera.place({ zoom: 9, center: [44.8, 41.7] });
	expect(onrest).not.toHaveBeenCalled();
	expect(camera.view.center).toEqual([44.8, 41.7]);
});

it('tells where the camera rests after any other move', () => {
	const { camera, onrest } = cameraInFlight();
	camera.place({ zoom: 9, center: [44.8, 41.7] });
	camera.move({ zoom: 9, center: [49.9, 40.4] });
	expect(onrest).toHaveBeenLastCalledWith({ zoom: 9, center: [49.9, 40.4] });
});
