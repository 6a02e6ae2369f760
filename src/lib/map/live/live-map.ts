import {
	AttributionControl,
	FullscreenControl,
	Map as MapLibreMap,
	NavigationControl,
	ScaleControl,
	setWorkerUrl,
	type GeoJSONSource,
	type MapMouseEvent,
	type MapTouchEvent
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Bounds } from '#lib/geometry/bounds.ts';
import type { Focus } from '#lib/page-data/focus.ts';
import { featureId, readFeatureId, type FeatureRef } from '#lib/map-data/feature-id.ts';
import { itemKindOf, slugOf } from '#lib/atlas/item.ts';
import { dark } from '#lib/palette/dark.ts';
import { light } from '#lib/palette/light.ts';
import { listed, type MapPointFeature, type SymbolName } from '#lib/map-data/map-features.ts';
import type { HoverTarget } from '#lib/state/hover.svelte.ts';
import type { DrawnMap } from '#lib/state/map-pictures.svelte.ts';
import type { Contents } from '#lib/state/map-contents.svelte.ts';
import type { View } from '#lib/state/query.ts';
import { baseSourceIds } from '#lib/map-data/base-sources.ts';
import { cameraFor, closeUp, fit } from '#lib/map/camera.ts';
import { coveredSources } from './covered-sources.ts';
import { credits, creditsInFrame } from '#lib/map/credits.ts';
import { drawnMap } from './frame-image.ts';
import { hitsAt, type Hit, type HitOptions } from './hits.ts';
import { drawHatch, drawIcon } from './draw-icon.ts';
import { iconPixelRatio } from '#lib/map/style/icon-name.ts';
import { inView, type InView } from './in-view.ts';
import { otherPlaces } from '#lib/map/style/layers/more-places.ts';
import { pointIcons } from '#lib/map/style/layers/points.ts';
import { contentsOf } from './contents.ts';
import { HomeControl } from './home-control.ts';
import { MissingData, type MapPart } from './missing-data.ts';
import { layerOrder } from '#lib/map/style/layer-order.ts';
import { atlasStyle } from '#lib/map/style/style.ts';
import { type StyleOptions } from '#lib/map/style/options.ts';
import { workerUrl } from './worker.ts';

setWorkerUrl(workerUrl);

export interface LiveMapOptions {
	readonly container: HTMLElement;
	readonly style: StyleOptions;
	/** Where the camera stands at first: a view, or whatever shows these bounds. */
	readonly start: View | Bounds;
	readonly home: View;
	/** In a page of somebody else's: the wheel and one finger scroll that page, not the map. */
	readonly isEmbedded: boolean;
	readonly hitOptions: () => Omit<HitOptions, 'pointer'>;
	readonly reducedMotion: () => boolean;
	readonly onhover: (hits: readonly Hit[], at: { x: number; y: number } | undefined) => void;
	readonly onselect: (hits: readonly Hit[], at: { x: number; y: number }) => void;
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

const calm = 120; // ms

/** Marks a move after which the address need not be told where the map stands: it said so, or the middle has stayed. */
const known = { isKnown: true };

type FeatureState = 'isSelected' | 'isHovered';
interface FeatureKey {
	readonly source: string;
	readonly sourceLayer?: string;
	readonly id: string;
}

/** The MapLibre map and everything done to it. It says what happens by callbacks, and navigates nowhere. */
export class LiveMap {
	readonly #map: MapLibreMap;
	readonly #options: LiveMapOptions;
	readonly #missing: MissingData;
	#style: StyleOptions;
	#lit: Record<FeatureState, FeatureKey[]> = { isSelected: [], isHovered: [] };

	constructor(options: LiveMapOptions) {
		this.#options = options;
		this.#style = options.style;
		this.#map = new MapLibreMap({
			container: options.container,
			style: atlasStyle(options.style),
			...('zoom' in options.start ? cameraOf(options.start) : { center: [0, 0], zoom: 1 }),
			minZoom: 1.2,
			maxZoom: 14,
			maxPitch: 0,
			dragRotate: false,
			pitchWithRotate: false,
			renderWorldCopies: false,
			fadeDuration: 0,
			attributionControl: false,
			trackResize: false, // whoever made the map says when its box has changed: see `resize`
			cooperativeGestures: options.isEmbedded,
			validateStyle: false, // the tests do it
			locale: {
				'Map.Title': 'Arrow keys move, plus and minus zoom',
				'NavigationControl.ZoomIn': 'Zoom in',
				'NavigationControl.ZoomOut': 'Zoom out'
			}
		});
		const map = this.#map;
		if (!('zoom' in options.start)) map.jumpTo(fit(map, options.start) ?? {});
		// The region around it is the landmark; within it the arrow keys belong to the canvas.
		map.getCanvas().setAttribute('role', 'application');
		map.touchZoomRotate.disableRotation();
		map.keyboard.disableRotation();
		map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
		map.addControl(new HomeControl('Show the whole region', () => this.#move(options.home)), 'top-right');
		if (options.isEmbedded && document.fullscreenEnabled) {
			map.addControl(new FullscreenControl({ container: options.container.parentElement ?? undefined }), 'top-right');
		}
		map.addControl(
			new AttributionControl({
				compact: false,
				customAttribution: options.isEmbedded ? creditsInFrame : credits
			}),
			'bottom-right'
		);
		map.addControl(new ScaleControl({ maxWidth: 120 }), 'bottom-right');
		this.#missing = new MissingData(map, options.style.origin, options.onmissing);
		this.#addImages();
		this.#listen();
	}

	#addImages() {
		for (const palette of [light, dark]) {
			this.#map.addImage(`hatch-${palette.name}`, drawHatch(palette.hatch), { pixelRatio: 2 });
			const strandCount = this.#style.layers.filter(({ kind }) => kind === 'corridor').length;
			for (const { name, symbol, colour } of pointIcons(palette, strandCount)) {
				this.#map.addImage(name, drawIcon(symbol as SymbolName, colour, palette), { pixelRatio: iconPixelRatio });
			}
		}
	}

	#listen() {
		const map = this.#map;
		const { onhover, onselect, onrest, onidle, oncontents, hitOptions } = this.#options;
		let pointer: HitOptions['pointer'] = 'mouse';
		let looking: ReturnType<typeof setTimeout> | undefined;
		map.on('style.load', () => (this.#isReady = true));
		for (const change of ['style.load', 'move'] as const) map.on(change, () => this.#hideCovered());
		map.on('idle', () => {
			onidle(true);
			if (this.#isReady) this.#lightHovered(); // of what has been loaded since
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
			map.once('style.load', () => this.#relight());
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
			map.getCanvas().style.cursor = hits.length > 0 ? 'pointer' : '';
			onhover(hits, event.point);
		});
		map.on('mouseout', () => onhover([], undefined));
		map.on('movestart', () => onhover([], undefined));
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
		this.#onceReady(() => this.#restyle(style));
	}

	#restyle(style: StyleOptions) {
		if (isEqual(style, this.#style)) return;
		const before = atlasStyle(this.#style);
		const after = atlasStyle(style);
		this.#style = style;
		this.#options.onidle(false);
		for (const layer of after.layers) {
			const old = before.layers.find(({ id }) => id === layer.id);
			if (!old) continue;
			for (const [name, value] of changedProperties(old.paint, layer.paint)) {
				this.#map.setPaintProperty(layer.id, name as PaintName, value as never, { validate: false });
			}
			for (const [name, value] of changedProperties(old.layout, layer.layout)) {
				this.#map.setLayoutProperty(layer.id, name as LayoutName, value as never, { validate: false });
			}
			if ('filter' in layer && 'filter' in old && !isEqual(layer.filter, old.filter)) {
				this.#map.setFilter(layer.id, layer.filter, { validate: false });
			}
		}
		this.#map.triggerRepaint();
	}

	/** Lights what a page is about, or nothing. The map draws once more even where that changes nothing. */
	select(focus: Focus | undefined) {
		this.#onceReady(() => {
			this.#addPoints(focus?.others ?? []);
			this.#light('isSelected', focus ? keysOf(focus) : []);
			this.#map.triggerRepaint();
		});
	}

	/** Adds points to those that the map began with, in place of those added before. */
	#addPoints(points: readonly MapPointFeature[]) {
		const remove = this.#added.map(({ properties }) => properties.id);
		if (remove.length + points.length === 0) return;
		this.#added = points;
		void this.#map.getSource<GeoJSONSource>('points')?.updateData({ remove, add: [...points] });
	}
	#added: readonly MapPointFeature[] = [];

	/** Lights what pointer or focus is on. */
	hover(target: HoverTarget | undefined) {
		this.#hovered = target;
		this.#onceReady(() => this.#lightHovered());
	}
	#hovered: HoverTarget | undefined;

	#lightHovered() {
		this.#light('isHovered', this.#hovered ? this.#keysOfTarget(this.#hovered) : []);
	}

	#keysOfTarget(target: HoverTarget): FeatureKey[] {
		const none = { lines: [], points: [], countries: [] };
		if (target.kind === 'node') return keysOf({ ...none, points: [featureId({ kind: 'node', node: target.id })] });
		if (target.kind === 'leg') {
			const legs = this.#map
				.querySourceFeatures('lines')
				.filter(({ properties }) => String(properties['legs']).includes(listed([target.id])));
			return keysOf({ ...none, lines: legs.map(({ properties }) => String(properties['id'])) });
		}
		const slug = slugOf(target.id);
		const loaded = (source: string, isOurs: (ref: FeatureRef) => boolean) =>
			this.#map
				.querySourceFeatures(source)
				.map((feature) => String(feature.properties['id']))
				.filter((id) => {
					const ref = readFeatureId(id);
					return ref && isOurs(ref);
				});
		const kind = itemKindOf(target.id);
		switch (kind) {
			case 'corridors':
				return keysOf({ ...none, lines: loaded('lines', (ref) => ref.kind === 'leg' && ref.corridor === slug) });
			case 'events':
				return keysOf({
					...none,
					lines: loaded('lines', (ref) => ref.kind === 'path' && ref.event === slug),
					points: loaded('points', (ref) => ref.kind === 'event' && ref.event === slug)
				});
			case 'places':
				return keysOf({ ...none, points: [target.id] });
			case 'countries': {
				const countries = Object.entries(this.#options.hitOptions().countryByIso);
				return keysOf({ ...none, countries: countries.filter(([, { id }]) => id === target.id).map(([iso]) => iso) });
			}
			case 'documents':
				return [];
			default:
				return kind satisfies never;
		}
	}

	#light(state: FeatureState, asked: readonly FeatureKey[]) {
		const keys = asked.filter(({ source }) => this.#map.getSource(source));
		const next = new Set(keys.map(nameOf));
		const now = new Set(this.#lit[state].map(nameOf));
		const leaving = this.#lit[state].filter((key) => !next.has(nameOf(key)));
		const coming = keys.filter((key) => !now.has(nameOf(key)));
		if (leaving.length + coming.length === 0) return;
		this.#options.onidle(false);
		for (const key of leaving) this.#map.removeFeatureState(key, state);
		for (const key of coming) this.#map.setFeatureState(key, { [state]: true });
		this.#lit[state] = keys;
		this.#map.triggerRepaint();
	}

	/** Layers that nobody sees are not drawn, and so their tiles not fetched. */
	#hideCovered() {
		const map = this.#map;
		if (!this.#isReady) return;
		const bounds = map.getBounds();
		const covered = coveredSources(map.getZoom(), [
			bounds.getWest(),
			bounds.getSouth(),
			bounds.getEast(),
			bounds.getNorth()
		]);
		if (String(covered) === this.#covered) return;
		this.#covered = String(covered);
		for (const source of baseSourceIds) {
			const visibility = covered.includes(source) ? 'none' : 'visible';
			for (const id of layerOrder.filter((name) => name.startsWith(`${source}-`))) {
				map.setLayoutProperty(id, 'visibility', visibility, { validate: false });
			}
		}
	}
	#covered = '';

	/** A style that was read again has forgotten what is lit. */
	#relight() {
		this.#addPoints(this.#added);
		for (const [state, keys] of Object.entries(this.#lit)) {
			for (const key of keys) this.#map.setFeatureState(key, { [state]: true });
		}
	}

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
		this.#addPoints(this.#added);
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

function cameraOf({ zoom, center: [lng, lat] }: View): { zoom: number; center: [number, number] } {
	return { zoom, center: [lng, lat] };
}

type PaintName = Parameters<MapLibreMap['setPaintProperty']>[1];
type LayoutName = Parameters<MapLibreMap['setLayoutProperty']>[1];

/** Properties whose value is another than before. Both lists name the same properties: one function made them. */
function changedProperties(before: object | undefined, after: object | undefined): [name: string, value: unknown][] {
	const old = new Map(Object.entries(before ?? {}));
	return Object.entries(after ?? {}).filter(([name, value]) => !isEqual(value, old.get(name)));
}

function isEqual(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

function keysOf({ lines, points, countries }: Omit<Focus, 'bounds'>): FeatureKey[] {
	return [
		...lines.map((id) => ({ source: 'lines', id })),
		...points.flatMap((id) => [
			{ source: 'points', id },
			{ ...otherPlaces, id }
		]),
		...baseSourceIds.flatMap((source) => countries.map((id) => ({ source, sourceLayer: 'countries', id })))
	];
}

function nameOf({ source, id }: FeatureKey): string {
	return `${source}/${id}`;
}
