import type { Map as MapLibreMap } from 'maplibre-gl';
import type { StyleOptions } from '#lib/map/style/options.ts';
import type { Shown } from '#lib/map/style/strength.ts';
import { atlasStyle } from '#lib/map/style/style.ts';
import { isDrawn, type Focus } from '#lib/page-data/focus.ts';
import type { HoverTarget } from '#lib/state/hover.svelte.ts';
import type { Contents } from '#lib/state/map-contents.svelte.ts';
import type { DrawnMap } from '#lib/state/map-pictures.svelte.ts';
import type { View } from '#lib/state/query.ts';
import { AllStrengths } from './all-strengths.ts';
import { changeStyle, isEqual } from './change-style.ts';
import { contentsOf } from './contents.ts';
import { giveDashesRows } from './dash-rows.ts';
import { drawLetters } from './early-letters.ts';
import { drawnMap, drawnNow } from './frame-image.ts';
import { HiddenFrames } from './hidden-frames.ts';
import { releaseFrames } from './hold-frames.ts';
import { inView, type InView } from './in-view.ts';
import { LazyLines } from './lazy-lines.ts';
import { hasTies, LazyTies } from './lazy-ties.ts';
import { listenToPointer, type PointerListeners } from './listen-to-pointer.ts';
import { MapCamera, type CameraOptions } from './map-camera.ts';
import { MissingData, type Late, type MapPart } from './missing-data.ts';
import { NameSides } from './name-sides.ts';
import { openMap, type OpenOptions } from './open-map.ts';
import { skipSameFrames } from './same-frames.ts';
import { SelectedFeatures } from './selected-features.ts';
import { watchRest } from './watch-rest.ts';

export interface LiveMapOptions extends OpenOptions, PointerListeners, Omit<CameraOptions, 'onchange'> {
	readonly home: View;
	/** What it is opened for: see `select`. */
	readonly selected: readonly (Focus | undefined)[];
	readonly onidle: (isIdle: boolean) => void;
	/** What can be seen where the map has rested for a moment, nearest to its middle first. */
	readonly oncontents: (contents: Contents, seen: readonly InView[]) => void;
	/** The browser has taken the graphics context away, or given it back. */
	readonly oncontext: (isThere: boolean) => void;
	/** What could not be loaded; nothing, once it has come after all. */
	readonly onmissing: (parts: readonly MapPart[]) => void;
}

/** The MapLibre map and everything done to it. It says what happens by callbacks, and navigates nowhere. */
export class LiveMap {
	readonly camera: MapCamera;
	readonly #map: MapLibreMap;
	readonly #options: LiveMapOptions;
	readonly #missing: MissingData;
	#style: StyleOptions;
	readonly #begun: Shown;
	readonly #strengths: AllStrengths;
	readonly #selected: SelectedFeatures;
	readonly #finer: LazyLines;
	readonly #ties: LazyTies;
	readonly #names: NameSides;
	readonly #hidden: HiddenFrames;

	constructor(options: LiveMapOptions) {
		this.#options = options;
		const hasSelection = options.selected.some(isDrawn) || hasTies(options.style);
		this.#begun = { ...options.style, hasSelection };
		this.#style = { ...options.style, hasSelection, begun: this.#begun };
		this.#map = openMap({ ...options, style: this.#style }, () => this.camera.move(options.home));
		const hooks = { isReady: () => this.#isReady, onfetch: () => options.onidle(false) };
		this.#strengths = new AllStrengths(this.#map, this.#begun, hooks);
		this.camera = new MapCamera(this.#map, { ...options, onchange: () => options.onidle(false) });
		this.#finer = new LazyLines(this.#map, options.style.origin, hooks);
		this.#names = new NameSides(this.#map);
		this.#hidden = new HiddenFrames(this.#map, (haveChosen) => this.#names.begin(haveChosen));
		this.#ties = new LazyTies(this.#map, this.#style, {
			...hooks,
			onceReady: (change) => this.#onceReady(change),
			oncome: () => {
				this.#selected.mark(this.#style.layers);
				this.#strengths.load();
				this.#map.triggerRepaint();
			}
		});
		this.#selected = new SelectedFeatures(this.#map, {
			ties: this.#ties,
			hitOptions: options.hitOptions,
			onchange: () => options.onidle(false)
		});
		this.#missing = new MissingData(this.#map, options.style.origin, options.onmissing);
		this.#listen();
	}

	#listen() {
		const map = this.#map;
		const { onidle, oncontents, hitOptions } = this.#options;
		const layersOn = () => hitOptions().layersOn;
		map.on('style.load', () => {
			this.#isReady = true;
			void drawLetters(map, document);
			giveDashesRows(map, atlasStyle(this.#style).layers);
		});
		for (const rest of ['moveend', 'idle'] as const) map.on(rest, () => void this.#finer.update(layersOn));
		watchRest(map, {
			isUnderWay: () => this.#hidden.isHidden || (this.#isReady && this.#names.choose()),
			onidle: (isIdle) => {
				onidle(isIdle && ![this.#ties, this.#finer, this.#strengths].some((part) => part.isFetching));
				if (isIdle && this.#isReady) this.#selected.hoverAgain();
			},
			oncalm: () => {
				if (!this.#isReady) return;
				oncontents(contentsOf(map, hitOptions()), inView(map, hitOptions()));
				this.#strengths.load();
			}
		});
		map.on('webglcontextlost', () => {
			this.#isReady = false; // MapLibre has let go of its style, and reads it again when the context comes back
			this.#hidden.end(); // what it stood before is gone
			this.#options.oncontext(false);
		});
		map.on('webglcontextrestored', () => {
			map.once('style.load', () => {
				for (const part of [this.#selected, this.#strengths, this.#finer, this.#ties]) part.restore();
			});
			this.#options.oncontext(true);
		});
		map.on('remove', () => (this.#isReady = false));
		listenToPointer(map, this.#options);
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
			this.#selected.mark(this.#style.layers);
			void this.#ties.show(this.#style);
		});
	}

	#restyle(options: StyleOptions) {
		const style = { ...options, hasSelection: this.#selected.isDrawn || hasTies(options), begun: this.#begun };
		if (isEqual(style, this.#style)) return;
		const [before, after] = [this.#style, style].map(atlasStyle);
		this.#style = style;
		this.#options.onidle(false);
		const { isPainted, sources } = changeStyle(this.#map, before!, after!);
		const isStronger = this.#strengths.show(style);
		if (!isPainted && !isStronger) skipSameFrames(this.#map, sources);
		this.#names.mayChange();
		this.#map.triggerRepaint();
	}

	/**
	 * Brings out a part of what a page is about, or all of it, and lets the rest drop back. The map draws once more even
	 * where that changes nothing.
	 */
	select(focus: Focus | undefined, whole: Focus | undefined) {
		this.#onceReady(() => {
			releaseFrames(this.#map);
			this.#selected.set(focus, whole);
			this.#restyle(this.#style);
			this.#selected.mark(this.#style.layers);
			this.#map.triggerRepaint();
		});
	}

	/** Lights what pointer or focus is on. */
	hover(target: HoverTarget | undefined) {
		this.#onceReady(() => this.#selected.hover(target));
	}

	/** Paints what has come, should not all have. */
	show() {
		this.#hidden.end();
	}

	/** The map as it stands, on a canvas that stays when the map is drawn anew. */
	readonly draw = (): Promise<DrawnMap> => drawnMap(this.#map, this.#style.palette.water);
	readonly drawNow = (): DrawnMap => drawnNow(this.#map, this.#style.palette.water);

	/** Fetches again what could not be loaded. */
	loadMissing() {
		this.#options.onidle(false);
		this.#missing.retry();
		this.#selected.restoreAdded();
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
