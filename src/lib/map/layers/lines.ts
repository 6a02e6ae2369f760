import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { strandColour, type Palette } from '#lib/palette/palette.ts';
import { patternByName, type Pattern } from '#lib/palette/patterns.ts';
import { atlasFont } from '../fonts.ts';
import type { MapLayer } from '../style.ts';

/** Paths of events: the one that was planned, and the one that was flown as far as is known. */
const pathPatterns: Record<string, Pattern> = {
	'planned-path': { dash: [1, 2.2], cap: 'butt', width: 0.7, isHollow: false },
	'actual-path': { dash: [3, 1.8], cap: 'butt', width: 1, isHollow: false }
};
const patterns = [...patternByName, ...Object.entries(pathPatterns)];

/** A value of the pattern, looked up by the feature's `pattern`. */
function byPattern(valueOf: (pattern: Pattern) => unknown, otherwise: unknown): ExpressionSpecification {
	const differing = patterns.flatMap(([name, pattern]) => {
		const value = valueOf(pattern);
		return JSON.stringify(value) === JSON.stringify(otherwise) ? [] : [name, value];
	});
	return ['match', ['get', 'pattern'], ...differing, otherwise] as unknown as ExpressionSpecification;
}

const widthFactor = byPattern((pattern) => pattern.width, 1);

/** Width by zoom in pixels, times that of the pattern, plus what lies around. */
function width(around = 0): ExpressionSpecification {
	const at = (pixels: number): ExpressionSpecification => ['+', ['*', pixels, widthFactor], around];
	return ['interpolate', ['linear'], ['zoom'], 3, at(1.6), 5, at(2.4), 7, at(3.4), 10, at(5), 13, at(7)];
}

/** Lines that share a track run side by side, a little wider apart than they are broad. */
const offset: ExpressionSpecification = [
	'interpolate',
	['linear'],
	['zoom'],
	3,
	['*', ['get', 'lane'], 2.4],
	5,
	['*', ['get', 'lane'], 3.6],
	7,
	['*', ['get', 'lane'], 4.8],
	10,
	['*', ['get', 'lane'], 7],
	13,
	['*', ['get', 'lane'], 9.5]
];

const isOnWater: ExpressionSpecification = ['in', ['slice', ['get', 'pattern'], 0, 3], ['literal', ['sea', 'riv']]];

/** The lines of one corridor or event: casing below, then the line, then the light core of roads. */
function linesOf(palette: Palette, layer: MapLayer): LayerSpecification[] {
	const colour = layer.kind === 'event' ? palette.event : strandColour(palette, layer.strand);
	const shown = layer.isOn ? 1 : 0;
	const common = { type: 'line', source: 'lines' } as const;
	const ofLayer: ExpressionSpecification = ['==', ['get', 'layer'], layer.id];
	const line = (id: string, paint: LineLayerSpecification['paint']): LineLayerSpecification => ({
		...common,
		id: `${id}:${layer.id}`,
		filter: ofLayer,
		layout: { 'line-join': 'round', 'line-cap': byPattern((pattern) => pattern.cap, 'butt') },
		paint: { 'line-offset': offset, 'line-opacity-transition': { duration: 0 }, ...paint }
	});
	return [
		{
			...line('lines-casing', { 'line-color': palette.casing, 'line-width': width(2.4), 'line-opacity': shown * 0.9 }),
			// A casing under dots would be a road of its own.
			filter: ['all', ofLayer, ['!', isOnWater]]
		},
		line('lines', {
			'line-color': colour,
			'line-width': width(),
			'line-opacity': shown,
			'line-blur': ['case', ['get', 'isSoft'], 0.9, 0],
			'line-dasharray': byPattern((pattern) => ['literal', pattern.dash ?? [1]], ['literal', [1]])
		}),
		{
			...line('lines-core', {
				'line-color': palette.casing,
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 7, 1.2, 10, 2, 13, 3],
				'line-opacity': shown
			}),
			filter: ['all', ofLayer, ['==', ['slice', ['get', 'pattern'], 0, 4], 'road']]
		}
	];
}

/** Around what is selected or pointed at; one layer for all lines, lit by feature-state. */
function glow(palette: Palette): LineLayerSpecification {
	return {
		id: 'lines-glow',
		type: 'line',
		source: 'lines',
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: {
			'line-color': palette.glow,
			'line-width': width(7),
			'line-offset': offset,
			'line-opacity': [
				'case',
				['boolean', ['feature-state', 'isHovered'], false],
				0.95,
				['boolean', ['feature-state', 'isSelected'], false],
				0.6,
				0
			],
			'line-opacity-transition': { duration: 0 }
		}
	};
}

function names(palette: Palette, layers: readonly MapLayer[]): LayerSpecification {
	const colours = layers.flatMap((layer) => [
		layer.id,
		layer.kind === 'event' ? palette.event : strandColour(palette, layer.strand)
	]);
	return {
		id: 'lines-label',
		type: 'symbol',
		source: 'lines',
		minzoom: 4,
		filter: ['in', ['get', 'layer'], ['literal', layers.filter(({ isOn }) => isOn).map(({ id }) => id)]],
		layout: {
			'symbol-placement': 'line',
			'symbol-spacing': 480,
			'text-field': [
				'match',
				['get', 'layer'],
				...layers.flatMap(({ id, name }) => [id, name]),
				''
			] as unknown as ExpressionSpecification,
			'text-font': [atlasFont.bold],
			'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10.5, 9, 13],
			'text-max-angle': 28,
			'text-offset': [0, -1],
			'text-padding': 12
		},
		paint: {
			'text-color': ['match', ['get', 'layer'], ...colours, palette.label] as unknown as ExpressionSpecification,
			'text-halo-color': palette.labelHalo,
			'text-halo-width': 1.8
		}
	};
}

export function lineLayers(palette: Palette, layers: readonly MapLayer[]): LayerSpecification[] {
	const withLines = layers.filter(({ kind }) => kind === 'corridor' || kind === 'event');
	return [
		glow(palette),
		...withLines.toReversed().flatMap((layer) => linesOf(palette, layer)),
		names(palette, withLines)
	];
}
