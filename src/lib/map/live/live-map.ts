import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '#lib/geometry/bounds.ts';
import type { StyleOptions } from '#lib/map/style/options.ts';
import { atlasStyle } from '#lib/map/style/style.ts';
import { isDrawn, type Focus } from '#lib/page-data/focus.ts';
import type { HoverTarget } from '#lib/state/hover.svelte.ts';
import type { Contents } from '#lib/state/map-contents.svelte.ts';
import type { DrawnMap } from '#lib/state/map-pictures.svelte.ts';
import type { View } from '#lib/state/query.ts';
import { AddedFeatures } from './added-features.ts';
import { changeStyle, isEqual } from './change-style.ts';
import { contentsOf } from './contents.ts';
import { CoveredLayers } from './covered-layers.ts';
import { FeatureStates } from './feature-state.ts';
import { drawnMap, drawnNow } from './frame-image.ts';
import { inView, type InView } from './in-view.ts';
import { LazyLines } from './lazy-lines.ts';
import { hasTies, LazyTies } from './lazy-ties.ts';
import { listenToPointer, type PointerListeners } from './listen-to-pointer.ts';
import { MapCamera } from './map-camera.ts';
import { MissingData, type Late, type MapPart } from './missing-data.ts';
import { NameSides } from './name-sides.ts';
import { openMap, type OpenOptions } from './open-map.ts';

export interface LiveMapOptions extends OpenOptions, PointerListeners {
	readonly home: View;
	readonly reducedMotion: () => boolean;
	/** What stays in sight when the map's box changes. */
	readonly keptInSight: () => Bounds | undefined;
	/** The camera rests after a move. */
	readonly onrest: (view: View) => void;
	readonly onidle: (isIdle: boolean) => void;
	/** What can be seen where the map has rested for a moment, nearest to its middle first. */
	readonly oncontents: (contents: Contents, seen: readonly InView[]) => void;
	/** The browser has taken the graphics context away, or given it back. */
	readonly oncontext: (isThere: boolean) => void;
	/** What could not be loaded; nothing, once it has come after all. */
	readonly onmissing: (parts: readonly MapPart[]) => void;
}

const calm = 120; // ms

/** The MapLibre map and everything done to it. It says what happens by callbacks, and navigates nowhere. */
export class LiveMap {
	readonly camera: MapCamera;
	readonly #map: MapLibreMap;
	readonly #options: LiveMapOptions;
	readonly #missing: MissingData;
	#style: StyleOptions;
	readonly #states: FeatureStates;
	readonly #covered: CoveredLayers;
	readonly #addedPoints: AddedFeatures;
	readonly #addedLines: AddedFeatures;
	readonly #finer: LazyLines;
	readonly #ties: LazyTies;
	readonly #names: NameSides;

	constructor(options: LiveMapOptions) {
		this.#options = options;
		this.#style = options.style;
		this.#map = openMap(options, () => this.camera.move(options.home));
		this.camera = new MapCamera(this.#map, { ...options, onchange: () => options.onidle(false) });
		this.#states = new FeatureStates(
			this.#map,
			() => options.hitOptions().countryByIso,
			() => options.onidle(false)
		);
		this.#covered = new CoveredLayers(this.#map);
		this.#addedPoints = new AddedFeatures(this.#map, 'points');
		this.#addedLines = new AddedFeatures(this.#map, 'lines');
		this.#finer = new LazyLines(this.#map, options.style.origin, {
			isReady: () => this.#isReady,
			onfetch: () => options.onidle(false)
		});
		this.#names = new NameSides(this.#map);
		this.#ties = new LazyTies(this.#map, options.style, {
			onceReady: (change) => this.#onceReady(change),
			onfetch: () => options.onidle(false),
			oncome: () => {
				this.#markSelection();
				this.#map.triggerRepaint();
			}
		});
		this.#missing = new MissingData(this.#map, options.style.origin, options.onmissing);
		this.#listen();
	}

	#listen() {
		const map = this.#map;
		const { onidle, oncontents, hitOptions } = this.#options;
		let looking: ReturnType<typeof setTimeout> | undefined;
		map.on('style.load', () => (this.#isReady = true));
		for (const change of ['style.load', 'move'] as const) {
			map.on(change, () => this.#isReady && this.#covered.update());
		}
		for (const rest of ['moveend', 'idle'] as const) {
			map.on(rest, () => void this.#finer.update(() => hitOptions().layersOn));
		}
		map.on('idle', () => {
			if (this.#isReady && this.#names.choose()) return;
			onidle(!this.#ties.isFetching && !this.#finer.isFetching);
			if (this.#isReady) this.#states.hover(this.#hovered); // of what has been loaded since
			// Looking through all that is drawn takes longer than a frame: it waits until the reader has had theirs.
			clearTimeout(looking);
			looking = setTimeout(() => {
				if (this.#isReady) oncontents(contentsOf(map, hitOptions().layersOn), this.#inView());
			}, calm);
		});
		map.on('webglcontextlost', () => {
			this.#isReady = false; // MapLibre has let go of its style, and reads it again when the context comes back
			this.#options.oncontext(false);
		});
		map.on('webglcontextrestored', () => {
			map.once('style.load', () => {
				this.#addedPoints.restore();
				this.#addedLines.restore();
				this.#finer.restore();
				this.#states.restore();
				this.#ties.restore();
			});
			this.#options.oncontext(true);
		});
		for (const change of ['movestart', 'dataloading', 'render'] as const) {
			map.on(change, () => {
				clearTimeout(looking);
				onidle(false);
			});
		}
		map.on('remove', () => {
			this.#isReady = false;
			clearTimeout(looking);
		});
		listenToPointer(map, this.#options);
		const observer = new ResizeObserver(() => this.camera.resize(this.#options.keptInSight()));
		observer.observe(map.getContainer());
		map.on('remove', () => observer.disconnect());
	}

	/** MapLibre refuses changes until it has read the style; what is asked for earlier is done then, in order. */
	#onceReady(change: () => void) {
		if (this.#isReady) change();
		else this.#map.once('style.load', change);
	}
	#isReady = false;

	/** Draws the map by other options; only what differs changes. */
	restyle(style: StyleOptions) {
		this.#onceReady(() => {
			this.#restyle(style);
			this.#markSelection(); // of layers that are on
			void this.#ties.show(this.#style);
		});
	}

	#restyle(options: StyleOptions) {
		const { focus, whole } = this.#selection;
		const style = { ...options, hasSelection: isDrawn(focus) || isDrawn(whole) || hasTies(options) };
		if (isEqual(style, this.#style)) return;
		const before = atlasStyle(this.#style);
		const after = atlasStyle(style);
		this.#style = style;
		this.#options.onidle(false);
		changeStyle(this.#map, before, after);
		this.#names.mayChange();
		this.#map.triggerRepaint();
	}

	/**
	 * Brings out a part of what a page is about, or all of it, and lets the rest drop back. The map draws once more even
	 * where that changes nothing.
	 */
	select(focus: Focus | undefined, whole: Focus | undefined) {
		this.#onceReady(() => {
			this.#addedPoints.set(focus?.others ?? []);
			this.#addedLines.set(focus?.drawn ?? []);
			this.#selection = { focus, whole };
			this.#restyle(this.#style);
			this.#markSelection();
			this.#map.triggerRepaint();
		});
	}
	#selection: { focus?: Focus | undefined; whole?: Focus | undefined } = {};

	#markSelection() {
		const { layers } = this.#style;
		// An event without a layer of its own is on the one that events share.
		const isOn = (id: string) =>
			(layers.find((layer) => layer.id === id) ?? layers.find(({ kind }) => kind === 'events'))?.isOn;
		const { focus, whole } = this.#selection;
		this.#states.select(focus, whole, (id) => isOn(id) ?? false);
		this.#ties.fade(new Set(focus?.ties));
	}

	/** Lights what pointer or focus is on. */
	hover(target: HoverTarget | undefined) {
		this.#hovered = target;
		this.#onceReady(() => this.#states.hover(target));
	}
	#hovered: HoverTarget | undefined;

	#inView(): InView[] {
		return inView(this.#map, this.#options.hitOptions());
	}

	/** The map as it stands, on a canvas that stays when the map is drawn anew. */
	draw(): Promise<DrawnMap> {
		return drawnMap(this.#map);
	}

	drawNow(): DrawnMap {
		return drawnNow(this.#map);
	}

	/** Fetches again what could not be loaded. */
	loadMissing() {
		this.#options.onidle(false);
		this.#missing.retry();
		this.#addedPoints.restore();
		this.#addedLines.restore();
		this.#finer.restore();
	}

	/** What has been asked for and has not come. */
	late(): Late {
		return this.#isReady ? this.#missing.late() : { parts: [], hasAny: false };
	}

	remove() {
		this.#map.remove();
	}
}
