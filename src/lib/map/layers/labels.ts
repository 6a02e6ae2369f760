import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Palette } from '#lib/palette/palette.ts';
import { atlasFont } from '../fonts.ts';

/** Names of the base map. `hasPlaces` leaves out the cities that the atlas names itself. */
export function baseLabelLayers(
	palette: Palette,
	field: ExpressionSpecification,
	hasPlaces: boolean
): LayerSpecification[] {
	const ofKind = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]];
	const inZoom: ExpressionSpecification = ['>=', ['zoom'], ['get', 'minzoom']];
	const label = (
		id: string,
		filter: ExpressionSpecification,
		layout: SymbolLayerSpecification['layout'],
		color: string
	): SymbolLayerSpecification => ({
		id,
		type: 'symbol',
		source: 'labels',
		filter: ['all', filter, inZoom],
		layout: {
			'text-field': field,
			'symbol-sort-key': ['get', 'rank'],
			'text-max-width': 7,
			'text-padding': 4,
			...layout
		},
		paint: { 'text-color': color, 'text-halo-color': palette.labelHalo, 'text-halo-width': 1.3 }
	});
	return [
		{
			...label(
				'labels-sea',
				ofKind('sea'),
				{
					'text-font': [atlasFont.italic],
					'text-letter-spacing': 0.12,
					'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10, 8, 15]
				},
				palette.labelWater
			),
			paint: { 'text-color': palette.labelWater, 'text-halo-color': palette.water, 'text-halo-width': 1 }
		},
		label(
			'labels-mountains',
			ofKind('mountains'),
			{
				'text-font': [atlasFont.italic],
				'text-letter-spacing': 0.2,
				'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10, 8, 13]
			},
			palette.labelQuiet
		),
		label(
			'labels-city',
			hasPlaces ? ['all', ofKind('city'), ['!', ['has', 'place']]] : ofKind('city'),
			{
				'text-font': [atlasFont.regular],
				'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10, 10, 14]
			},
			palette.labelQuiet
		),
		label(
			'labels-country',
			ofKind('country'),
			{
				'text-font': [atlasFont.regular],
				'text-variable-anchor': ['center', 'top', 'bottom'],
				'text-radial-offset': 0.9,
				'text-transform': 'uppercase',
				'text-letter-spacing': 0.18,
				'text-size': ['interpolate', ['linear'], ['zoom'], 2, 9, 6, 14, 9, 18]
			},
			palette.labelQuiet
		)
	];
}
