import type {
	ExpressionSpecification,
	FilterSpecification,
	GeoJSONSourceSpecification,
	LayerSpecification,
	LineLayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import { is } from '#lib/map/style/feature-states.ts';
import { isSpokenOf } from '#lib/map/style/lens-filter.ts';
import { isDrawn, type Shown } from '#lib/map/style/strength.ts';
import { mapData, type StyleOptions } from '#lib/map/style/options.ts';
import { tieColour, tiePatterns, tieThemes } from '#lib/palette/tie-signs.ts';

const casing = 1.2; // pixels of paper to each side
const lit = 0.4; // pixels by which a tie is broader that the page is about

export type TieOptions = Pick<StyleOptions, 'palette' | 'lens' | 'known' | 'origin'> & {
	readonly isOn: boolean;
	/** What the map began with, where that is not what it shows: see `strength.ts`. */
	readonly begun?: Shown | undefined;
	/** The zoom from which signs stand along the lines. */
	readonly alongFrom?: number;
};

export function tiesSource(origin: string): GeoJSONSourceSpecification {
	return { type: 'geojson', data: origin + mapData.ties, promoteId: 'id', buffer: 64 };
}

const ofPart = (part: string): FilterSpecification => ['==', ['get', 'part'], part];
const bySign = (valueOf: (sign: (typeof tiePatterns)[keyof typeof tiePatterns]) => unknown) =>
	[
		'match',
		['get', 'sign'],
		...Object.entries(tiePatterns).flatMap(([sign, pattern]) => [sign, valueOf(pattern)]),
		valueOf(tiePatterns.holding)
	] as unknown as ExpressionSpecification;

/** Wider as one comes nearer, and wider for what the page is about. */
function width(around: number): ExpressionSpecification {
	const at = (times: number): ExpressionSpecification => [
		'+',
		['*', bySign((pattern) => pattern.width), times],
		['case', is('isSelected'), lit, 0],
		around
	];
	return ['interpolate', ['linear'], ['zoom'], 1, at(0.5), 3, at(0.8), 7, at(1.15)];
}

/**
 * The ties between states, each with the layer of the style that it lies below: lines below names, signs above those of towns. They
 * are no part of the style that the map begins with, which draws nothing of them.
 */
export function tieLayers({
	palette,
	lens,
	known,
	isOn,
	begun = { layers: [], known },
	alongFrom = 5
}: TieOptions): { layer: LayerSpecification; below: string }[] {
	const visibility = isOn ? 'visible' : 'none';
	const strength = (faded: number): ExpressionSpecification =>
		[
			'case',
			['!', isDrawn('ties', begun)],
			0,
			is('isFaded'),
			faded,
			...(lens ? [isSpokenOf(lens), 1, 0.2] : [1])
		] as unknown as ExpressionSpecification;
	const colour = [
		'match',
		['get', 'theme'],
		...tieThemes.flatMap((theme) => [theme, tieColour(palette, theme)]),
		palette.label
	] as unknown as ExpressionSpecification;
	const line = (id: string, paint: LineLayerSpecification['paint']): LineLayerSpecification => ({
		id,
		type: 'line',
		source: 'ties',
		filter: ofPart('line'),
		layout: { 'line-join': 'round', visibility },
		paint
	});
	/** At points of the line from afar, and along it from near, where those may be out of sight. */
	const sign = (id: string, part: string, layout: SymbolLayerSpecification['layout']): SymbolLayerSpecification => ({
		id,
		type: 'symbol',
		source: 'ties',
		filter: [
			'any',
			['all', ['==', ['get', 'part'], part], ['<', ['zoom'], alongFrom]],
			['all', ['==', ['get', 'part'], 'line'], ['>=', ['zoom'], alongFrom]]
		],
		layout: {
			'symbol-placement': ['step', ['zoom'], 'point', alongFrom, 'line'],
			'symbol-spacing': 300,
			visibility,
			...layout
		},
		paint: { 'icon-opacity': strength(0.1) }
	});
	const picture = (property: string): ExpressionSpecification => ['concat', ['get', property], `-${palette.name}`];
	return [
		line('ties-casing', {
			'line-color': ['case', is('isHovered'), palette.ink, palette.casing],
			'line-width': width(2 * casing),
			'line-opacity': strength(0)
		}),
		line('ties-line', {
			'line-color': colour,
			'line-width': width(0),
			'line-dasharray': bySign(({ dash }) => ['literal', dash ?? [1]]),
			'line-opacity': strength(0.12)
		}),
		sign('ties-head', 'head', {
			'icon-image': ['step', ['zoom'], picture('symbol'), alongFrom, picture('heads')],
			'icon-rotate': ['coalesce', ['get', 'turn'], 0],
			'icon-offset': ['step', ['zoom'], ['literal', [0, 0]], alongFrom, ['literal', [24, 0]]],
			'icon-rotation-alignment': 'map',
			'icon-allow-overlap': true,
			'icon-ignore-placement': true,
			'icon-size': ['interpolate', ['linear'], ['zoom'], 1, 0.4, 3, 0.6, 7, 0.8]
		}),
		sign('ties-symbol', 'symbol', {
			'icon-image': picture('symbol'),
			'icon-rotation-alignment': 'viewport',
			// From afar many lie on each other, and along lines there are more: some then wait.
			'icon-allow-overlap': ['step', ['zoom'], false, 4, true, alongFrom, false],
			'icon-padding': 1,
			'icon-size': ['interpolate', ['linear'], ['zoom'], 1, 0.45, 4, 0.8, 7, 1.1]
		})
	].map((layer) => ({
		layer,
		// Names of countries have their places before signs of ties: most of those stand where the names do.
		below: layer.type === 'line' ? 'labels-land' : 'labels-country'
	}));
}
