import type { LayerSpecification } from 'maplibre-gl';

/** By type of layer, the paint and layout properties of a style that the still map draws. */
export const drawnProperties: Readonly<Partial<Record<LayerSpecification['type'], readonly string[]>>> = {
	fill: ['fill-color', 'fill-opacity', 'fill-pattern'],
	line: ['line-cap', 'line-color', 'line-dasharray', 'line-join', 'line-offset', 'line-opacity', 'line-width'],
	symbol: [
		'icon-image',
		'icon-offset',
		'icon-opacity',
		'icon-rotate',
		'icon-size',
		'icon-text-fit',
		'symbol-placement',
		'symbol-sort-key',
		'text-allow-overlap',
		'text-color',
		'text-field',
		'text-font',
		'text-halo-color',
		'text-halo-width',
		'text-letter-spacing',
		'text-max-width',
		'text-offset',
		'text-opacity',
		'text-radial-offset',
		'text-size',
		'text-transform',
		'text-variable-anchor',
		'text-variable-anchor-offset'
	]
};

/** Properties that may be ignored, each for a reason: a drawing without them says the same. */
export const needlessProperties: Readonly<Record<string, string>> = {
	'fill-antialias': 'SVG smooths edges itself; neighbouring tiles overlap instead',
	'icon-allow-overlap': 'symbols always may overlap here',
	'icon-ignore-placement': 'names keep clear of symbols by a rule of their own',
	'icon-rotation-alignment': 'no sign on a line is drawn',
	'icon-padding': 'names keep clear of symbols by a rule of their own',
	'line-gap-width': 'only around what the pointer is on, which the style sheet marks',
	'line-layer-opacity': 'what is lit is asked for feature by feature',
	'symbol-spacing': 'shields keep a distance of their own, and other names are written once along a line',
	'text-ignore-placement': 'only of what is seen where the live map looks back',
	'text-justify': 'follows from the side on which a name stands',
	'text-max-angle': 'names along a line are straight',
	'text-rotation-alignment': 'a word on a line stands along it',
	visibility: 'a layer that is hidden is left out as a whole',
	'text-padding': 'names keep clear of each other by a rule of their own'
};
