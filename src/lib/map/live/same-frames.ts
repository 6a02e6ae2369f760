import type { Map as MapLibreMap } from 'maplibre-gl';

type Painter = MapLibreMap['painter'];

const patience = 250; // ms: what takes longer is shown as far as it has come

const waiting = new WeakSet<Painter>();

/**
 * A changed filter shows only when MapLibre's worker has read these sources again. Until then a frame would paint the picture
 * that is there, which takes longer than reading: it is not painted.
 */
export function skipSameFrames(map: MapLibreMap, sources: ReadonlySet<string>) {
	const { painter, style } = map;
	// Frames that the still map hides go another way.
	if (sources.size === 0 || Object.hasOwn(painter, 'render')) return;
	const canvas = map.getCanvas();
	const { width, height } = canvas;
	const isRead = () => [...sources].every((source) => style.tileManagers[source]?.loaded() ?? true);
	waiting.add(painter);
	painter.render = (...frame) => {
		if (!map.isMoving() && canvas.width === width && canvas.height === height && !isRead()) return;
		paintFrames(map);
		painter.render(...frame);
	};
	setTimeout(() => {
		if (paintFrames(map)) map.triggerRepaint();
	}, patience);
}

/** Lets the next frame be painted, whatever it shows. Says whether that was in doubt. */
export function paintFrames({ painter }: MapLibreMap): boolean {
	if (!waiting.delete(painter)) return false;
	delete (painter as Partial<Painter>).render;
	return true;
}
