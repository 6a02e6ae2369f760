import type { Map as MapLibreMap } from 'maplibre-gl';
import type { DrawnMap } from '#lib/state/map-pictures.svelte.ts';
import { paintFrames } from './same-frames.ts';

const patience = 5000; // ms: after that the picture shows what has come so far

/** Copies the map once it has drawn what it asked for, on water of this colour, with the scale and the credits it shows. */
export async function drawnMap(map: MapLibreMap, water: string): Promise<DrawnMap> {
	if (!map.loaded() || map.isMoving()) {
		await Promise.race([map.once('idle'), new Promise((resolve) => setTimeout(resolve, patience))]);
	}
	return drawnNow(map, water);
}

/** Copies the map as far as it has come, at once. */
export function drawnNow(map: MapLibreMap, water: string): DrawnMap {
	paintFrames(map);
	// What WebGL has drawn lasts until the end of the frame; keeping it longer would slow down every frame.
	map.redraw();
	const canvas = copyOf(map.getCanvas(), water);
	const box = map.getContainer();
	const scale = box.querySelector<HTMLElement>('.maplibregl-ctrl-scale');
	return {
		canvas,
		pixelRatio: canvas.width / Math.max(1, box.clientWidth),
		credits: box.querySelector('.maplibregl-ctrl-attrib-inner')?.textContent ?? '',
		scale: scale ? { words: scale.textContent ?? '', width: scale.offsetWidth } : undefined
	};
}

/** Where the map has drawn nothing, the page shows the water behind it. */
function copyOf(drawn: HTMLCanvasElement, water: string): HTMLCanvasElement {
	const copy = document.createElement('canvas');
	copy.width = drawn.width;
	copy.height = drawn.height;
	const context = copy.getContext('2d');
	if (context) {
		context.fillStyle = water;
		context.fillRect(0, 0, copy.width, copy.height);
		context.drawImage(drawn, 0, 0);
	}
	return copy;
}
