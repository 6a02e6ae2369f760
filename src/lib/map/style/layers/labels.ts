import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Palette } from '#lib/palette/palette.ts';
import { countrySides, setsOfSides, type CountrySide } from '#lib/map-data/country-sides.ts';
import { perFeature } from '#lib/map/style/shared-programs.ts';
import { isDrawn, type Shown } from '#lib/map/style/strength.ts';
import { atlasFont } from '#lib/map/style/fonts.ts';
import { iconName } from '#lib/map/style/icon-name.ts';
import type { LabelLanguage, MapLayer } from '#lib/map/style/options.ts';

/** Names of the base map, without those that the atlas writes itself. */
export function baseLabelLayers(
	palette: Palette,
	layers: readonly MapLayer[],
	field: ExpressionSpecification,
	labels: LabelLanguage,
	begun: Shown
): LayerSpecification[] {
	const on = layers.filter(({ isOn }) => isOn);
	const hasPlaces = on.some(({ kind }) => kind === 'places');
	const isNoPlace: ExpressionSpecification = hasPlaces ? ['!', ['has', 'place']] : ['literal', true];
	const isNoNode: ExpressionSpecification = [
		'!',
		[
			'any',
			false,
			...on.map(({ id }): ExpressionSpecification => ['in', `,${id},`, ['coalesce', ['get', 'nodeLayers'], '']])
		]
	];
	const ofKind = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]];
	const onLand = <Value>(city: Value, region: Value, mountains: Value) =>
		['match', ['get', 'kind'], 'city', city, 'region', region, mountains] as ExpressionSpecification;
	const inZoom: ExpressionSpecification = [
		'all',
		['>=', ['zoom'], ['get', 'minzoom']],
		['<', ['zoom'], ['coalesce', ['get', 'maxzoom'], 24]]
	];
	const hasEvents = on.some(({ kind }) => kind === 'events');
	const label = (
		id: string,
		filter: ExpressionSpecification,
		layout: SymbolLayerSpecification['layout'],
		color: string,
		paint: SymbolLayerSpecification['paint'] = {}
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
		paint: {
			'text-color': perFeature(color),
			'text-halo-color': palette.labelHalo,
			'text-halo-width': 1.3,
			'text-opacity': perFeature(1),
			...paint
		}
	});
	const hasSigns: ExpressionSpecification = ['has', 'sign0'];
	const areSignsShown = isDrawn('labels', begun);
	const country = (
		id: string,
		filter: ExpressionSpecification,
		isSeen: ExpressionSpecification | boolean,
		layout: SymbolLayerSpecification['layout']
	): SymbolLayerSpecification =>
		label(
			id,
			filter,
			{
				// What happened in it must not be missed.
				'symbol-sort-key': ['-', ['get', 'rank'], ['case', hasSigns, 10, 0]],
				'text-font': [atlasFont.regular],
				'text-variable-anchor-offset': withinCountry,
				// Turkish and Georgian have capitals of their own.
				'text-transform': labels === 'local' ? 'none' : 'uppercase',
				'text-letter-spacing': 0.18,
				'text-size': ['interpolate', ['linear'], ['zoom'], 2, 9, 6, 14, 9, 18],
				...layout
			},
			palette.labelQuiet,
			{ 'text-opacity': ['case', isSeen, 1, 0] }
		);
	return [
		label(
			'labels-sea',
			['all', ofKind('sea'), isNoPlace],
			{
				'text-font': [atlasFont.italic],
				'text-letter-spacing': 0.12,
				'text-variable-anchor': ['center', 'top', 'bottom'],
				'text-radial-offset': 1.2,
				'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10, 8, 15]
			},
			palette.labelWater,
			{ 'text-halo-color': palette.water, 'text-halo-width': 1 }
		),
		label(
			'labels-land',
			['any', ofKind('mountains'), ['all', ofKind('region'), isNoPlace], ['all', ofKind('city'), isNoPlace, isNoNode]],
			{
				// Cities choose their places first.
				'symbol-sort-key': ['+', ['get', 'rank'], onLand(0, 10, 20)],
				'text-font': onLand(
					['literal', [atlasFont.regular]],
					['literal', [atlasFont.regular]],
					['literal', [atlasFont.italic]]
				),
				'text-letter-spacing': onLand(0, 0.1, 0.2),
				'text-size': [
					'interpolate',
					['linear'],
					['zoom'],
					4,
					onLand(10, 9.5, 10),
					8,
					onLand(10 + (4 * 4) / 6, 12, 13),
					10,
					onLand(14, 12, 13)
				]
			},
			palette.labelQuiet
		),
		country('labels-country', ofKind('country'), hasEvents ? ['any', ['!', hasSigns], areSignsShown] : true, {
			'text-field': hasEvents ? withSigns(palette, field) : field
		}),
		// The name alone, where what happened there is of another time. It chooses its place before the one with signs.
		country('labels-country-bare', ['all', ofKind('country'), hasSigns], hasEvents ? ['!', areSignsShown] : false, {
			'text-ignore-placement': true
		})
	];
}

/** Above symbols that stand at the middle of a country, or well below them, as far as that is within the country. */
const withinCountry = [
	'match',
	['coalesce', ['get', 'outside'], ''],
	...setsOfSides.flatMap((outside) => [
		outside.join(),
		[
			'literal',
			[
				...['center', [0, 0]],
				...Object.entries(countrySides).flatMap(([side, { anchor, down }]) =>
					outside.includes(side as CountrySide) ? [] : [anchor, [0, down]]
				)
			]
		]
	]),
	['literal', ['center', [0, 0]]]
] as unknown as ExpressionSpecification;

/** Below the name the signs of what happened in the country as a whole, and its number. */
function withSigns(palette: Palette, field: ExpressionSpecification): ExpressionSpecification {
	const [before, after] = iconName('|', palette, -1).split('|') as [string, string];
	const sign = (property: string) => [
		'image',
		['case', ['has', property], ['concat', before, ['get', property], after], '']
	];
	const number = [
		'case',
		['>', ['coalesce', ['get', 'events'], 0], 1],
		['concat', ' ', ['to-string', ['get', 'events']]],
		''
	];
	return [
		'format',
		field,
		{},
		['case', ['has', 'sign0'], '\n', ''],
		{},
		...['sign0', 'sign1', 'sign2'].flatMap((property) => [sign(property), {}]),
		number,
		{ 'text-font': ['literal', [atlasFont.bold]], 'text-color': palette.event }
	] as unknown as ExpressionSpecification;
}
