import type { Map as MapLibreMap } from 'maplibre-gl';

const patience = 100; // ms: up to this, an answer seems to come at once

/** Stands where MapLibre has the frame that is due: while one is, it asks for no other. */
class HeldFrame extends AbortController {}

/**
 * Keeps a map from being drawn until it is released, or for a moment: a frame takes as long as the words that a click asks
 * for, and would come before them. Nothing is lost: all that changes meanwhile is in the next frame.
 */
export function holdFrames(map: MapLibreMap) {
	map._frameRequest?.abort();
	const held = new HeldFrame();
	map._frameRequest = held;
	setTimeout(() => {
		if (map._frameRequest === held) releaseFrames(map);
	}, patience);
}

export function releaseFrames(map: MapLibreMap) {
	if (!(map._frameRequest instanceof HeldFrame)) return;
	(map as { _frameRequest: AbortController | null })._frameRequest = null;
	map.triggerRepaint();
}
