import {
	AttributionControl,
	FullscreenControl,
	Map as MapLibreMap,
	NavigationControl,
	ScaleControl,
	setWorkerUrl,
	type MapOptions
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Bounds } from '#lib/geometry/bounds.ts';
import { singleColumn } from '#lib/map/single-column.ts';
import { fit, zoomRange } from '#lib/map/camera.ts';
import { credits, creditsInFrame } from '#lib/map/credits.ts';
import type { StyleOptions } from '#lib/map/style/options.ts';
import { atlasStyle } from '#lib/map/style/style.ts';
import { mapWords } from '#lib/words/en/map.ts';
import type { View } from '#lib/state/query.ts';
import { withoutAbsentTiles } from './absent-tiles.ts';
import { HomeControl } from './home-control.ts';
import { drawImagesWhenAsked } from './style-images.ts';
import { withStartedWorker, workerUrl } from './worker.ts';
import './maplibre-controls.css';

setWorkerUrl(workerUrl);

export interface OpenOptions {
	readonly container: HTMLElement;
	readonly style: StyleOptions;
	/** Where the camera stands at first: a view, or whatever shows these bounds. */
	readonly start: View | Bounds;
	/** In a page of somebody else's: the wheel and one finger scroll that page, not the map. */
	readonly isEmbedded: boolean;
}

/** Where the page around the map is what scrolls, the wheel and one finger scroll it: in a frame, and in a single column. */
function scrollPast(map: MapLibreMap, isEmbedded: boolean) {
	const column = matchMedia(singleColumn);
	const follow = () => {
		if (isEmbedded || column.matches) map.cooperativeGestures.enable();
		else map.cooperativeGestures.disable();
	};
	follow();
	column.addEventListener('change', follow);
	map.on('remove', () => column.removeEventListener('change', follow));
}

function mapOptions({ container, style, start }: OpenOptions): MapOptions {
	return {
		container,
		style: atlasStyle(style),
		...('zoom' in start ? cameraOf(start) : { center: [0, 0], zoom: 1 }),
		minZoom: zoomRange.least,
		maxZoom: zoomRange.most,
		maxPitch: 0,
		dragRotate: false,
		pitchWithRotate: false,
		renderWorldCopies: false,
		fadeDuration: 0,
		attributionControl: false,
		trackResize: false, // whoever made the map says when its box has changed: see `resize`
		validateStyle: false, // the tests do it
		transformRequest: withoutAbsentTiles,
		locale: {
			'Map.Title': mapWords.keys,
			'NavigationControl.ZoomIn': mapWords.zoomIn,
			'NavigationControl.ZoomOut': mapWords.zoomOut
		}
	};
}

/** Changes what MapLibre makes anew with each graphics context. */
function withEachContext(map: MapLibreMap, change: (map: MapLibreMap) => void) {
	change(map);
	map.on('webglcontextrestored', () => change(map));
}

/** MapLibre draws a sky under every map, and in software it takes a quarter of a frame. This one is never tilted. */
function drawNoSky({ painter }: MapLibreMap) {
	painter.drawFunctions = { ...painter.drawFunctions, sky: () => undefined };
}

/**
 * While MapLibre draws a frame with a changed style, the style says that it has changed, and the map draws all of it
 * once more. Sources are looked at later in the same frame, so that the second would show nothing else.
 */
function drawChangesOnce(map: MapLibreMap) {
	const { style } = map;
	const update = style.update.bind(style);
	style.update = (parameters) => {
		map._update = () => {
			map._sourcesDirty = true;
			return map;
		};
		try {
			update(parameters);
		} finally {
			delete (map as Partial<MapLibreMap>)._update;
		}
	};
}

/** A MapLibre map with its controls and pictures. */
export function openMap(options: OpenOptions, onhome: () => void): MapLibreMap {
	const map = withStartedWorker(() => new MapLibreMap(mapOptions(options)));
	withEachContext(map, drawNoSky);
	withEachContext(map, drawChangesOnce);
	if (!('zoom' in options.start)) map.jumpTo(fit(map, options.start) ?? {});
	// The region around it is the landmark; within it the arrow keys belong to the canvas.
	map.getCanvas().setAttribute('role', 'application');
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	scrollPast(map, options.isEmbedded);
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
	// Each stands above those added before it.
	map.addControl(new HomeControl(mapWords.home, onhome), 'bottom-right');
	map.addControl(new NavigationControl({ showCompass: false }), 'bottom-right');
	drawImagesWhenAsked(map, options.style.layers.filter(({ kind }) => kind === 'corridor').length);
	return map;
}

export function cameraOf({ zoom, center: [lng, lat] }: View): { zoom: number; center: [number, number] } {
	return { zoom, center: [lng, lat] };
}
