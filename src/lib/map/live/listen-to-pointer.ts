import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import { hitsAt, type HitOptions, type HitsAt } from './hits.ts';
import { holdFrames } from './hold-frames.ts';

export interface PointerListeners {
	readonly hitOptions: () => Omit<HitOptions, 'pointer'>;
	readonly onhover: (hits: HitsAt, at: { x: number; y: number } | undefined) => void;
	readonly onselect: (hits: HitsAt, at: { x: number; y: number }) => void;
}

const nothing: HitsAt = { meant: [], others: [] };

/** Tells what the pointer is on, and what it chooses. */
export function listenToPointer(map: MapLibreMap, { hitOptions, onhover, onselect }: PointerListeners) {
	let pointer: HitOptions['pointer'] = 'mouse';
	// Told before MapLibre's own events. A finger's tap ends in the events of a mouse, but never in a pointer of that kind.
	for (const type of ['pointerdown', 'pointermove'] as const) {
		map
			.getCanvas()
			.addEventListener(type, ({ pointerType }) => (pointer = pointerType === 'touch' ? 'touch' : 'mouse'));
	}
	map.on('touchstart', () => onhover(nothing, undefined));
	map.on('mousemove', (event: MapMouseEvent) => {
		if (pointer === 'touch') return;
		if (event.originalEvent.buttons !== 0) return;
		const hits = hitsAt(map, event.point, { ...hitOptions(), pointer });
		map.getCanvas().style.cursor = hits.meant.length > 0 ? 'pointer' : '';
		onhover(hits, event.point);
	});
	map.on('mouseout', () => onhover(nothing, undefined));
	map.on('movestart', () => onhover(nothing, undefined));
	map.on('click', (event: MapMouseEvent | MapTouchEvent) => {
		const hits = hitsAt(map, event.point, { ...hitOptions(), pointer });
		if (hits.meant.length === 1) holdFrames(map); // its words come first
		onselect(hits, event.point);
	});
}
