import {
	AttributionControl,
	FullscreenControl,
	Map as MapLibreMap,
	NavigationControl,
	ScaleControl,
	setWorkerUrl
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Bounds } from '#lib/geometry/bounds.ts';
import type { SymbolName } from '#lib/map-data/map-features.ts';
import { singleColumn } from '#lib/map/single-column.ts';
import { fit, zoomRange } from '#lib/map/camera.ts';
import { credits, creditsInFrame } from '#lib/map/credits.ts';
import { iconName, iconPixelRatio } from '#lib/map/style/icon-name.ts';
import { pointIcons, ringIcons } from '#lib/map/style/layers/point-symbols.ts';
import type { MapLayer, StyleOptions } from '#lib/map/style/options.ts';
import { atlasStyle } from '#lib/map/style/style.ts';
import { dark } from '#lib/palette/dark.ts';
import { light } from '#lib/palette/light.ts';
import { strandColour } from '#lib/palette/palette.ts';
import { pointSymbols } from '#lib/palette/symbols.ts';
import { mapWords } from '#lib/words/en/map.ts';
import type { View } from '#lib/state/query.ts';
import { drawHatch, drawRing, drawShape } from './draw-icon.ts';
import { drawShield } from './draw-shield.ts';
import { HomeControl } from './home-control.ts';
import { workerUrl } from './worker.ts';
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

/** A MapLibre map with its controls and pictures. */
export function openMap(options: OpenOptions, onhome: () => void): MapLibreMap {
	const map = new MapLibreMap({
		container: options.container,
		style: atlasStyle(options.style),
		...('zoom' in options.start ? cameraOf(options.start) : { center: [0, 0], zoom: 1 }),
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
		locale: {
			'Map.Title': mapWords.keys,
			'NavigationControl.ZoomIn': mapWords.zoomIn,
			'NavigationControl.ZoomOut': mapWords.zoomOut
		}
	});
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
	addImages(map, options.style.layers);
	return map;
}

function addImages(map: MapLibreMap, layers: readonly MapLayer[]) {
	for (const palette of [light, dark]) {
		map.addImage(`hatch-${palette.name}`, drawHatch(palette.hatch), { pixelRatio: 2 });
		for (const { name, radius } of ringIcons(palette)) {
			map.addImage(name, drawRing(radius, palette), { pixelRatio: iconPixelRatio });
		}
		const strandCount = layers.filter(({ kind }) => kind === 'corridor').length;
		for (const strand of Array.from({ length: strandCount + 1 }, (_, index) => index - 1)) {
			const { image, ...stretch } = drawShield(strand < 0 ? palette.event : strandColour(palette, strand), palette);
			map.addImage(iconName('shield', palette, strand), image, { pixelRatio: iconPixelRatio, ...stretch });
		}
		for (const { name, symbol, colour } of pointIcons(palette, strandCount)) {
			map.addImage(name, drawShape(pointSymbols[symbol as SymbolName], colour, palette), {
				pixelRatio: iconPixelRatio
			});
		}
	}
}

export function cameraOf({ zoom, center: [lng, lat] }: View): { zoom: number; center: [number, number] } {
	return { zoom, center: [lng, lat] };
}
