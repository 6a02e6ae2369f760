import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	LineLayerSpecification
} from 'maplibre-gl';
import { strandColour, type Palette } from '#lib/palette/palette.ts';
import { pathPatterns, patternByName, type Pattern } from '#lib/palette/patterns.ts';
import { atlasFont } from '#lib/map/style/fonts.ts';
import { lineWidth, strandSpacing } from './line-sizes.ts';
import { isSpokenOf, type Lens } from '#lib/map/style/lens-filter.ts';
import type { MapLayer } from '#lib/map/style/options.ts';

const patterns: [string, Pattern][] = [...patternByName, ...Object.entries(pathPatterns)];

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
function width(around: number | ((zoom: number) => number) = 0): ExpressionSpecification {
	const extra = (zoom: number) => (typeof around === 'number' ? around : around(zoom));
	const stops = lineWidth.flatMap(([zoom, pixels]) => [zoom, ['+', ['*', pixels, widthFactor], extra(zoom)]]);
	return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

/** Lines that share a track run side by side, a little wider apart than they are broad. */
const offset: ExpressionSpecification = [
	'interpolate',
	['linear'],
	['zoom'],
	...strandSpacing.flatMap(([zoom, pixels]) => [zoom, ['*', ['get', 'lane'], pixels]])
] as unknown as ExpressionSpecification;

const isOnWater: ExpressionSpecification = ['in', ['slice', ['get', 'pattern'], 0, 3], ['literal', ['sea', 'riv']]];

/** A guess has no sharp edge. Dots lose theirs sooner than lines. */
const blur: ExpressionSpecification = [
	'interpolate',
	['linear'],
	['zoom'],
	...[
		[3, 0.5, 0.3],
		[6, 1.1, 0.5],
		[9, 1.8, 0.8],
		[13, 3.2, 1.4]
	].flatMap(([zoom, ofLine, ofDots]) => [zoom, ['case', ['!', ['get', 'isSoft']], 0, isOnWater, ofDots, ofLine]])
] as unknown as ExpressionSpecification;

function colourOf(palette: Palette, layer: MapLayer): string {
	return layer.kind === 'corridor' ? strandColour(palette, layer.strand) : palette.event;
}

/** The lines of one layer, of a corridor or of events: casing below, then the line, then the light core of roads. */
function linesOf(palette: Palette, layer: MapLayer, lens: Lens | undefined): LayerSpecification[] {
	const colour = colourOf(palette, layer);
	const opacity = (full: number) => fadedBy(lens, layer.isOn ? full : 0);
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
			...line('lines-casing', { 'line-color': palette.casing, 'line-width': width(2.4), 'line-opacity': opacity(0.9) }),
			// A casing under dots would be a road of its own.
			filter: ['all', ofLayer, ['!', isOnWater]]
		},
		line('lines', {
			'line-color': colour,
			'line-width': width(),
			'line-opacity': opacity(1),
			'line-blur': blur,
			'line-dasharray': byPattern((pattern) => ['literal', pattern.dash ?? [1]], ['literal', [1]])
		}),
		{
			...line('lines-core', {
				'line-color': palette.casing,
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 7, 1.2, 10, 2, 13, 3],
				'line-opacity': opacity(1)
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
			// From afar a broad glow would hide the thin line in it.
			'line-width': width((zoom) => (zoom < 6 ? 4 : 7)),
			'line-offset': offset,
			'line-opacity': [
				'case',
				['boolean', ['feature-state', 'isHovered'], false],
				0.95,
				['boolean', ['feature-state', 'isSelected'], false],
				0.5,
				0
			],
			'line-opacity-transition': { duration: 0 }
		}
	};
}

function names(palette: Palette, layers: readonly MapLayer[], lens: Lens | undefined): LayerSpecification {
	const colours = layers.flatMap((layer) => [layer.id, colourOf(palette, layer)]);
	return {
		id: 'lines-label',
		type: 'symbol',
		source: 'lines',
		minzoom: 4,
		filter: [
			'all',
			['in', ['get', 'layer'], ['literal', layers.filter(({ isOn }) => isOn).map(({ id }) => id)]],
			isSpokenOf(lens)
		] as FilterSpecification,
		layout: {
			'symbol-placement': 'line',
			'symbol-spacing': 480,
			'text-field': [
				'match',
				['get', 'layer'],
				// On the layer that events share, each path goes by its own name.
				...layers.flatMap(({ id, name, kind }) => [id, kind === 'events' ? ['get', 'name'] : name]),
				''
			] as unknown as ExpressionSpecification,
			'text-font': [atlasFont.bold],
			'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10.5, 9, 13],
			'text-max-angle': 28,
			// On the outer side of the strand: never on the one beside it.
			'text-offset': [
				'case',
				['>', ['get', 'lane'], 0],
				['literal', [0, 1.2]],
				['<', ['get', 'lane'], 0],
				['literal', [0, -1.2]],
				['literal', [0, -1]]
			],
			'text-padding': 12
		},
		paint: {
			'text-color': ['match', ['get', 'layer'], ...colours, palette.label] as unknown as ExpressionSpecification,
			'text-halo-color': palette.labelHalo,
			'text-halo-width': 1.8
		}
	};
}

/** Faded where the lens' document does not speak of it. */
function fadedBy(lens: Lens | undefined, opacity: number): number | ExpressionSpecification {
	return lens && opacity > 0 ? ['case', isSpokenOf(lens), opacity, opacity * 0.16] : opacity;
}

export function lineLayers(
	palette: Palette,
	layers: readonly MapLayer[],
	lens: Lens | undefined
): LayerSpecification[] {
	const withLines = layers.filter(({ kind }) => kind !== 'places');
	return [
		glow(palette),
		...withLines.toReversed().flatMap((layer) => linesOf(palette, layer, lens)),
		names(palette, withLines, lens)
	];
}
