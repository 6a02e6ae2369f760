import type { Map as MapLibreMap } from 'maplibre-gl';
import type { DrawnMap } from '#lib/state/map-pictures.svelte.ts';

const patience = 5000; // ms: after that the picture shows what has come so far

/** Copies the map once it has drawn what it asked for, with the scale and the credits it shows. */
export async function drawnMap(map: MapLibreMap): Promise<DrawnMap> {
	if (!map.loaded() || map.isMoving()) {
		await Promise.race([map.once('idle'), new Promise((resolve) => setTimeout(resolve, patience))]);
	}
	return drawnNow(map);
}

/** Copies the map as far as it has come, at once. */
export function drawnNow(map: MapLibreMap): DrawnMap {
	// What WebGL has drawn lasts until the end of the frame; keeping it longer would slow down every frame.
	map.redraw();
	const canvas = copyOf(map.getCanvas());
	const box = map.getContainer();
	const scale = box.querySelector<HTMLElement>('.maplibregl-ctrl-scale');
	return {
		canvas,
		pixelRatio: canvas.width / Math.max(1, box.clientWidth),
		credits: box.querySelector('.maplibregl-ctrl-attrib-inner')?.textContent ?? '',
		scale: scale ? { words: scale.textContent ?? '', width: scale.offsetWidth } : undefined
	};
}

function copyOf(drawn: HTMLCanvasElement): HTMLCanvasElement {
	const copy = document.createElement('canvas');
	copy.width = drawn.width;
	copy.height = drawn.height;
	copy.getContext('2d')?.drawImage(drawn, 0, 0);
	return copy;
}
