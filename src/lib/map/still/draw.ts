import type { StyleSpecification } from 'maplibre-gl';
import type { Drawing, DrawOptions, StillSource } from './drawing.ts';
import { LayerEvaluator } from './evaluate.ts';
import { framedFeatures } from './framed-features.ts';
import type { Extent } from './path.ts';
import { drawShapes } from './shapes.ts';
import { drawSymbols, writeGroups, type SymbolGroup } from './symbols.ts';
import { nominalBox } from './viewport.ts';

/** The groups of a still map, layer by layer of the live map's style; origin in the middle. */
export function drawMap(source: StillSource, options: DrawOptions): string {
	return drawLayers(source, options)
		.map(({ shapes, symbols }) => shapes + writeGroups(symbols))
		.join('');
}

/** What a layer draws: shapes, or symbols and names. */
export interface DrawnLayer {
	readonly id: string;
	readonly shapes: string;
	readonly symbols: readonly SymbolGroup[];
}

/** The same before it is put together. */
export function drawLayers(source: StillSource, options: DrawOptions): DrawnLayer[] {
	const drawing = drawingOf(options);
	const featuresOf = framedFeatures(source, drawing);
	const readers = readersAt(source.style, options.frame.zoom).map((reader) => ({
		reader,
		features: () => featuresOf(reader.layer).filter((feature) => reader.has(feature))
	}));
	const symbols = drawSymbols(
		readers.flatMap(({ reader, features }) =>
			reader.layer.type === 'symbol' ? [{ reader, features: features() }] : []
		),
		drawing
	);
	return readers.map(({ reader, features }) => {
		const { id, type } = reader.layer;
		return {
			id,
			shapes: type === 'symbol' ? '' : drawShapes(reader, features(), drawing),
			symbols: symbols.get(id) ?? []
		};
	});
}

/** The symbols and names of what a page adds to the map's points, by the id of the layer; they keep clear of what is taken. */
export function drawAdded(
	source: StillSource,
	options: DrawOptions,
	taken: readonly Extent[]
): Map<string, SymbolGroup[]> {
	const drawing = drawingOf(options);
	const featuresOf = framedFeatures({ ...source, collections: {} }, drawing);
	const layers = readersAt(source.style, options.frame.zoom).flatMap((reader) => {
		const { layer } = reader;
		if (layer.type !== 'symbol' || layer.source !== 'points') return [];
		const features = featuresOf(layer).filter((feature) => reader.has(feature));
		return features.length > 0 ? [{ reader, features }] : [];
	});
	return drawSymbols(layers, drawing, taken);
}

function drawingOf(options: DrawOptions): Drawing {
	const { frame } = options;
	const { width, height } = frame.fit ? nominalBox : frame.drawn;
	return { ...options, room: [-width / 2, -height / 2, width / 2, height / 2] };
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
