import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import type { Bounds } from '#lib/geometry/bounds.ts';
import type { MapLineFeature, MapPointFeature } from '#lib/map-data/map-features.ts';
import { cameraFor, closeUp, fit } from '#lib/map/camera.ts';
import type { StyleOptions } from '#lib/map/style/options.ts';
import { atlasStyle } from '#lib/map/style/style.ts';
import { isDrawn, type Focus } from '#lib/page-data/focus.ts';
import type { HoverTarget } from '#lib/state/hover.svelte.ts';
import type { Contents } from '#lib/state/map-contents.svelte.ts';
import type { DrawnMap } from '#lib/state/map-pictures.svelte.ts';
import type { View } from '#lib/state/query.ts';
import { changeStyle, isEqual } from './change-style.ts';
import { contentsOf } from './contents.ts';
import { CoveredLayers } from './covered-layers.ts';
import { FeatureStates } from './feature-state.ts';
import { drawnMap } from './frame-image.ts';
import { hitsAt, type HitOptions, type HitsAt } from './hits.ts';
import { inView, type InView } from './in-view.ts';
import { MissingData, type MapPart } from './missing-data.ts';
import { cameraOf, openMap, type OpenOptions } from './open-map.ts';

export interface LiveMapOptions extends OpenOptions {
	readonly home: View;
	readonly hitOptions: () => Omit<HitOptions, 'pointer'>;
	readonly reducedMotion: () => boolean;
	readonly onhover: (hits: HitsAt, at: { x: number; y: number } | undefined) => void;
	readonly onselect: (hits: HitsAt, at: { x: number; y: number }) => void;
	/** The camera rests after a move; `isOurs` where the page, not the reader, moved it. */
	readonly onrest: (view: View) => void;
	readonly onidle: (isIdle: boolean) => void;
	/** What can be seen where the map has rested for a moment, nearest to its middle first. */
	readonly oncontents: (contents: Contents, seen: readonly InView[]) => void;
	/** The browser has taken the graphics context away, or given it back. */
	readonly oncontext: (isThere: boolean) => void;
	/** What could not be loaded; nothing, once it has come after all. */
	readonly onmissing: (parts: readonly MapPart[]) => void;
}

type Added = Record<'points' | 'lines', readonly (MapLineFeature | MapPointFeature)[]>;

const nothing: HitsAt = { meant: [], others: [] };
const calm = 120; // ms

/** Marks a move after which the address need not be told where the map stands: it said so, or the middle has stayed. */
const known = { isKnown: true };

/** The MapLibre map and everything done to it. It says what happens by callbacks, and navigates nowhere. */
export class LiveMap {
	readonly #map: MapLibreMap;
	readonly #options: LiveMapOptions;
	readonly #missing: MissingData;
	#style: StyleOptions;
	readonly #states: FeatureStates;
	readonly #covered: CoveredLayers;

	constructor(options: LiveMapOptions) {
		this.#options = options;
		this.#style = options.style;
		this.#map = openMap(options, () => this.#move(options.home));
		this.#states = new FeatureStates(
			this.#map,
			() => options.hitOptions().countryByIso,
			() => options.onidle(false)
		);
		this.#covered = new CoveredLayers(this.#map);
		this.#missing = new MissingData(this.#map, options.style.origin, options.onmissing);
		this.#listen();
	}

	#listen() {
		const map = this.#map;
		const { onhover, onselect, onrest, onidle, oncontents, hitOptions } = this.#options;
		let pointer: HitOptions['pointer'] = 'mouse';
		let looking: ReturnType<typeof setTimeout> | undefined;
		map.on('style.load', () => (this.#isReady = true));
		for (const change of ['style.load', 'move'] as const) {
			map.on(change, () => this.#isReady && this.#covered.update());
		}
		map.on('idle', () => {
			onidle(true);
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
				this.#addAgain();
				this.#states.restore();
			});
			this.#options.oncontext(true);
		});
		for (const change of ['movestart', 'dataloading', 'render'] as const) {
			map.on(change, () => {
				clearTimeout(looking);
				onidle(false);
			});
		}
		map.on('remove', () => clearTimeout(looking));
		map.on('moveend', (event: object) => {
			if (!('isKnown' in event)) onrest(this.view);
		});
		map.on('touchstart', () => (pointer = 'touch'));
		map.on('mousemove', (event: MapMouseEvent) => {
			pointer = 'mouse';
			if (event.originalEvent.buttons !== 0) return;
			const hits = hitsAt(map, event.point, { ...hitOptions(), pointer });
			map.getCanvas().style.cursor = hits.meant.length > 0 ? 'pointer' : '';
			onhover(hits, event.point);
		});
		map.on('mouseout', () => onhover(nothing, undefined));
		map.on('movestart', () => onhover(nothing, undefined));
		map.on('click', (event: MapMouseEvent | MapTouchEvent) => {
			onselect(hitsAt(map, event.point, { ...hitOptions(), pointer }), event.point);
		});
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
		this.#move({ zoom: camera.zoom, center: Array.isArray(center) ? center : [center.lng, center.lat] });
		return true;
	}

	/** Puts the camera where an address says: at a view, or where it shows these bounds. */
	place(at: View | Bounds) {
		this.#options.onidle(false);
		const camera = 'zoom' in at ? cameraOf(at) : fit(this.#map, at);
		this.#map.jumpTo(camera ?? {}, known);
		this.#map.triggerRepaint();
	}

	#move(view: View) {
		const camera = cameraOf(view);
		if (this.#options.reducedMotion()) this.#map.jumpTo(camera);
		else this.#map.flyTo({ ...camera, maxDuration: 1600 });
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
			this.#restyle({ ...style, hasSelection: this.#style.hasSelection });
			this.#markSelection(); // of layers that are on
		});
	}

	#restyle(style: StyleOptions) {
		if (isEqual(style, this.#style)) return;
		const before = atlasStyle(this.#style);
		const after = atlasStyle(style);
		this.#style = style;
		this.#options.onidle(false);
		changeStyle(this.#map, before, after);
		this.#map.triggerRepaint();
	}

	/**
	 * Brings out a part of what a page is about, or all of it, and lets the rest drop back. The map draws once more even
	 * where that changes nothing.
	 */
	select(focus: Focus | undefined, whole: Focus | undefined) {
		this.#onceReady(() => {
			this.#add('points', focus?.others ?? []);
			this.#add('lines', focus?.drawn ?? []);
			this.#selection = { focus, whole };
			this.#restyle({ ...this.#style, hasSelection: isDrawn(focus) || isDrawn(whole) });
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
		this.#states.select(this.#selection.focus, this.#selection.whole, (id) => isOn(id) ?? false);
	}

	/** Adds features to those that a source began with, in place of those added before. */
	#add(source: keyof Added, features: readonly (MapLineFeature | MapPointFeature)[]) {
		const remove = this.#added[source].map(({ properties }) => properties.id);
		if (remove.length + features.length === 0) return;
		this.#added[source] = features;
		void this.#map.getSource<GeoJSONSource>(source)?.updateData({ remove, add: [...features] });
	}
	readonly #added: Added = { points: [], lines: [] };

	#addAgain() {
		this.#add('points', this.#added.points);
		this.#add('lines', this.#added.lines);
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

	/** Fetches again what could not be loaded. */
	loadMissing() {
		this.#options.onidle(false);
		this.#missing.retry();
		this.#addAgain();
	}

	/** The map's box has changed its size. What was in sight of it stays so: a sheet may have risen over it. */
	resize(bounds?: Bounds) {
		const wasInSight = bounds !== undefined && !cameraFor(this.#map, bounds);
		this.#map.resize(known);
		if (wasInSight) this.show(bounds);
	}

	remove() {
		this.#map.remove();
	}
}
