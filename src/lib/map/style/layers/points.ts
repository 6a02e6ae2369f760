import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import { labelSides, type LabelSide } from '#lib/map-data/map-features.ts';
import { strandColour, type Palette } from '#lib/palette/palette.ts';
import { atlasFont } from '#lib/map/style/fonts.ts';
import { iconName } from '#lib/map/style/icon-name.ts';
import { isSpokenOf, type Lens } from '#lib/map/style/lens-filter.ts';
import type { MapLayer } from '#lib/map/style/options.ts';

const get = (property: string): ExpressionSpecification => ['get', property];

/** Points of a kind that at least one of the layers shows, from the zoom that a property of theirs names. */
function shown(kinds: string[], layers: readonly MapLayer[], zoomProperty: string): FilterSpecification {
	const on = layers
		.filter(({ isOn }) => isOn)
		.map(({ id }): ExpressionSpecification => ['in', `,${id},`, get('layers')]);
	return ['all', ['in', get('kind'), ['literal', kinds]], ['>=', ['zoom'], get(zoomProperty)], ['any', false, ...on]];
}

/** An event stands above the place where it happened, and several stand there in a row: the nearer, the wider. */
const symbolOffset: ExpressionSpecification = [
	'interpolate',
	['linear'],
	['zoom'],
	...[
		[5, 8],
		[8, 16]
	].flatMap(([zoom, step = 0]) => [
		zoom,
		[
			'match',
			get('symbol'),
			'event',
			[
				'match',
				get('slot'),
				...[1, 2, 3, 4, 5].flatMap((slot) => [slot, ['literal', [slot * step, -15]]]),
				['literal', [0, -15]]
			],
			['literal', [0, 0]]
		]
	])
] as unknown as ExpressionSpecification;

/** The picture of a point: its symbol in the colour of its corridor, or in its own. */
function icon(palette: Palette): ExpressionSpecification {
	return ['concat', get('symbol'), `-${palette.name}-`, ['to-string', get('strand')]];
}

const label = (palette: Palette): Pick<SymbolLayerSpecification, 'paint'> => ({
	paint: { 'text-color': palette.label, 'text-halo-color': palette.labelHalo, 'text-halo-width': 1.6 }
});

/** A name stands where the lines around leave most room, or else on another side, so many letters from the point. */
function besidePoint(distance: number): SymbolLayerSpecification['layout'] {
	const anchors = {
		right: ['left', [distance, 0]],
		left: ['right', [-distance, 0]],
		above: ['bottom', [0, -distance * 0.8]],
		below: ['top', [0, distance * 0.8]]
	} as const;
	const from = (first: LabelSide) => [
		'literal',
		[first, ...labelSides.filter((side) => side !== first)].flatMap((side): unknown[] => [...anchors[side]])
	];
	return {
		'text-variable-anchor-offset': [
			'match',
			get('side'),
			...labelSides.slice(1).flatMap((side) => [side, from(side)]),
			from(labelSides[0])
		] as unknown as ExpressionSpecification,
		'text-justify': 'auto'
	};
}

export function pointLayers(
	palette: Palette,
	layers: readonly MapLayer[],
	field: ExpressionSpecification,
	lens: Lens | undefined
): LayerSpecification[] {
	const common = { type: 'symbol', source: 'points' } as const;
	const symbols = (filter: FilterSpecification, zooms: number[]): Omit<SymbolLayerSpecification, 'id'> => ({
		...common,
		filter,
		layout: {
			'icon-image': icon(palette),
			// Symbols may lie on each other, since each must be found; names keep clear of them.
			'icon-allow-overlap': true,
			'icon-size': ['interpolate', ['linear'], ['zoom'], ...zooms] as ExpressionSpecification,
			'icon-offset': symbolOffset,
			'icon-padding': 1,
			'symbol-sort-key': get('minzoom')
		},
		paint: { 'icon-opacity': lens ? ['case', isSpokenOf(lens), 1, 0.2] : 1 }
	});
	/** Names of what the lens' document speaks of, or of everything. */
	const named = (kinds: string[], ...conditions: ExpressionSpecification[]): FilterSpecification =>
		['all', shown(kinds, layers, 'labelMinzoom'), isSpokenOf(lens), ...conditions] as FilterSpecification;
	return [
		{ ...symbols(shown(['node', 'end'], layers, 'minzoom'), [4, 0.6, 8, 1, 12, 1.3]), id: 'nodes-symbol' },
		{
			...common,
			...label(palette),
			id: 'nodes-label',
			filter: named(['node', 'end']),
			layout: {
				...besidePoint(0.85),
				'text-field': field,
				'text-font': [atlasFont.regular],
				'text-size': ['interpolate', ['linear'], ['zoom'], 5, 10.5, 10, 13],
				'symbol-sort-key': get('labelMinzoom')
			}
		},
		{
			id: 'places-glow',
			type: 'circle',
			source: 'points',
			paint: {
				'circle-color': palette.glow,
				'circle-radius': ['case', ['==', get('symbol'), 'none'], 26, ['==', get('kind'), 'node'], 9, 14],
				'circle-blur': ['case', ['==', get('symbol'), 'none'], 0.7, 0.15],
				'circle-opacity': [
					'case',
					['boolean', ['feature-state', 'isHovered'], false],
					0.95,
					['boolean', ['feature-state', 'isSelected'], false],
					0.85,
					0
				],
				'circle-opacity-transition': { duration: 0 }
			}
		},
		{
			...symbols(
				['all', shown(['place'], layers, 'minzoom'), ['!=', get('symbol'), 'none']] as FilterSpecification,
				[3, 0.7, 7, 1, 12, 1.3]
			),
			id: 'places-symbol'
		},
		{
			...common,
			id: 'areas-label',
			filter: named(['place'], ['==', get('symbol'), 'none']),
			layout: {
				'text-field': field,
				'text-font': [atlasFont.italic],
				'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 8, 14],
				'text-max-width': 8,
				'symbol-sort-key': get('minzoom')
			},
			...label(palette)
		},
		{
			...common,
			id: 'places-label',
			filter: named(['place'], ['!=', get('symbol'), 'none']),
			layout: {
				...besidePoint(0.95),
				'text-field': field,
				'text-font': [atlasFont.bold],
				'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 8, 14],
				'text-max-width': 8,
				'symbol-sort-key': get('minzoom')
			},
			...label(palette)
		},
		{ ...symbols(shown(['event'], layers, 'minzoom'), [3, 0.8, 7, 1.1, 12, 1.4]), id: 'events-symbol' },
		{
			...common,
			id: 'events-label',
			filter: named(['event'], ['==', get('slot'), 0]),
			layout: {
				...besidePoint(1.1),
				'text-field': field,
				'text-font': [atlasFont.bold],
				'text-size': ['interpolate', ['linear'], ['zoom'], 5, 10.5, 9, 13],
				'text-max-width': 10,
				'symbol-sort-key': get('minzoom')
			},
			paint: { ...label(palette).paint, 'text-color': palette.event }
		}
	];
}

/** Every picture that a point may ask for, by name, with its symbol and colour. */
export function pointIcons(palette: Palette, strandCount: number): { name: string; symbol: string; colour: string }[] {
	const own: Record<string, string> = { place: palette.placeFill, event: palette.event, crash: palette.event };
	return ['station', 'town', 'city', 'port', 'terminal', 'border-crossing', 'place', 'event', 'crash'].flatMap(
		(symbol) =>
			Array.from({ length: strandCount + 1 }, (_, index) => index - 1).map((strand) => ({
				name: iconName(symbol, palette, strand),
				symbol,
				colour: own[symbol] ?? (strand < 0 ? palette.label : strandColour(palette, strand))
			}))
	);
}
