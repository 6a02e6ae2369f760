import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '#lib/geometry/bounds.ts';
import { cameraFor, closeUp, fit } from '#lib/map/camera.ts';
import type { View } from '#lib/state/query.ts';
import { cameraOf } from './open-map.ts';

export interface CameraOptions {
	readonly reducedMotion: () => boolean;
	/** What stays in sight when the map's box changes. */
	readonly keptInSight: () => Bounds | undefined;
	/** Called before the map has to be drawn anew. */
	readonly onchange: () => void;
	/** The camera rests after a move, the reader's or the page's. */
	readonly onrest: (view: View) => void;
}

/** Where the map is looked at from. */
export class MapCamera {
	readonly #map: MapLibreMap;
	readonly #options: CameraOptions;
	/** While it moves as the address says, or keeps its middle: of these ends, and of a flight broken off, nobody is told. */
	#isQuiet = false;

	constructor(map: MapLibreMap, options: CameraOptions) {
		this.#map = map;
		this.#options = options;
		map.on('moveend', () => {
			if (!this.#isQuiet) options.onrest(this.view);
		});
		const observer = new ResizeObserver(() => this.#resize(options.keptInSight()));
		observer.observe(map.getContainer());
		map.on('remove', () => observer.disconnect());
	}

	get view(): View {
		const { lng, lat } = this.#map.getCenter();
		return { zoom: this.#map.getZoom(), center: [lng, lat] };
	}

	/** Brings bounds into sight, or near. Says whether the camera moves for it. */
	show(bounds: Bounds, isCloseUp = false): boolean {
		const camera = (isCloseUp ? closeUp : cameraFor)(this.#map, bounds);
		if (!camera?.center || camera.zoom === undefined) return false;
		const center = camera.center as { lng: number; lat: number } | [number, number];
		this.move({ zoom: camera.zoom, center: Array.isArray(center) ? center : [center.lng, center.lat] });
		return true;
	}

	/** Puts the camera where an address says: at a view, or where it shows these bounds. */
	place(at: View | Bounds) {
		this.#options.onchange();
		const camera = 'zoom' in at ? cameraOf(at) : fit(this.#map, at);
		this.#quietly(() => this.#map.jumpTo(camera ?? {}));
		this.#map.triggerRepaint();
	}

	#quietly(move: () => void) {
		this.#isQuiet = true;
		move();
		this.#isQuiet = false;
	}

	move(view: View) {
		const camera = cameraOf(view);
		if (this.#options.reducedMotion()) this.#map.jumpTo(camera);
		else this.#map.flyTo({ ...camera, maxDuration: 1600 });
	}

	/** The map's box has changed its size. What was in sight of it stays so: a sheet may have risen over it. */
	#resize(bounds: Bounds | undefined) {
		const wasInSight = bounds !== undefined && !cameraFor(this.#map, bounds);
		this.#quietly(() => this.#map.resize());
		if (wasInSight) this.show(bounds);
	}
}
