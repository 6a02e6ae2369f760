import type { StyleSpecification } from 'maplibre-gl';
import { extentOf } from './base-tiles.ts';
import type { Drawing, DrawOptions, StillSource } from './drawing.ts';
import { LayerEvaluator } from './evaluate.ts';
import { framedFeatures } from './framed-features.ts';
import type { Extent } from './path.ts';
import { drawShapes } from './shapes.ts';
import { drawSymbols } from './symbols.ts';
import { nominalBox } from './viewport.ts';

/** The groups of a still map, layer by layer of the live map's style; origin in the middle. */
export function drawMap(source: StillSource, options: DrawOptions): string {
	const { frame } = options;
	const [left, top, right, bottom] = extentOf(frame);
	const room: Extent = frame.fit
		? [-nominalBox.width / 2, -nominalBox.height / 2, nominalBox.width / 2, nominalBox.height / 2]
		: [left, top, right, bottom];
	const drawing: Drawing = { ...options, room };
	const featuresOf = framedFeatures(source, drawing);
	const readers = readersAt(source.style, frame.zoom);
	const symbols = drawSymbols(
		readers.flatMap((reader) => {
			const { type } = reader.layer;
			return type === 'symbol'
				? [{ reader, features: featuresOf(reader.layer).filter((feature) => reader.has(feature)) }]
				: [];
		}),
		drawing
	);
	return readers
		.map((reader) => {
			const { layer } = reader;
			if (layer.type === 'symbol') return symbols.get(layer.id) ?? '';
			const features = featuresOf(layer).filter((feature) => reader.has(feature));
			return drawShapes(reader, features, drawing);
		})
		.join('');
}

const knownReaders = new WeakMap<StyleSpecification, Map<number, LayerEvaluator[]>>();

/** The layers that a style shows at a zoom. Reading their expressions takes longer than drawing by them. */
function readersAt(style: StyleSpecification, zoom: number): LayerEvaluator[] {
	const byZoom = knownReaders.get(style) ?? new Map<number, LayerEvaluator[]>();
	knownReaders.set(style, byZoom);
	const readers =
		byZoom.get(zoom) ?? style.layers.map((layer) => new LayerEvaluator(layer, zoom)).filter(({ isShown }) => isShown);
	byZoom.set(zoom, readers);
	return readers;
}
