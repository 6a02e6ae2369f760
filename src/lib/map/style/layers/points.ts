import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import { labelSides, type LabelSide } from '#lib/map-data/map-features.ts';
import type { Palette } from '#lib/palette/palette.ts';
import { perFeature } from '#lib/map/style/shared-programs.ts';
import { atlasFont } from '#lib/map/style/fonts.ts';
import { iconName } from '#lib/map/style/icon-name.ts';
import { isSpokenOf, type Lens } from '#lib/map/style/lens-filter.ts';
import type { MapLayer } from '#lib/map/style/options.ts';
import { strengths, type Shown } from '#lib/map/style/strength.ts';
import { meantPoints } from './meant-points.ts';
import { eventNames, eventSigns } from './events.ts';
import { get, icon, iconSizes, symbolOffset } from './point-symbols.ts';

/** Points of a kind that at least one of the layers shows, from the zoom that a property of theirs names. */
function shown(kinds: string[], layers: readonly MapLayer[], zoomProperty: string): FilterSpecification {
	const on = layers
		.filter(({ isOn }) => isOn)
		.map(({ id }): ExpressionSpecification => ['in', `,${id},`, get('layers')]);
	return ['all', ['in', get('kind'), ['literal', kinds]], ['>=', ['zoom'], get(zoomProperty)], ['any', false, ...on]];
}

const label = (palette: Palette): Pick<SymbolLayerSpecification, 'paint'> => ({
	paint: {
		'text-color': perFeature(palette.label),
		'text-halo-color': palette.labelHalo,
		'text-halo-width': 1.6,
		'text-opacity': perFeature(1)
	}
});

/** All orders of some things. */
function orders<T>(things: readonly T[]): T[][] {
	if (things.length === 0) return [[]];
	return things.flatMap((first) => orders(things.filter((other) => other !== first)).map((rest) => [first, ...rest]));
}

/** MapLibre moves what stands above or below a point so many letters nearer to it: onto its own sign, as a rule. */
const nearer = 7 / 24;

/** A name stands where the lines around leave most room, or else where next most, so many letters from the point. */
function besidePoint(distance: number): SymbolLayerSpecification['layout'] {
	const anchors = {
		right: ['left', [distance, 0]],
		left: ['right', [-distance, 0]],
		above: ['bottom', [0, -distance - nearer]],
		below: ['top', [0, distance + nearer]]
	} as const;
	const inTurn = (sides: readonly LabelSide[]) => ['literal', sides.flatMap((side): unknown[] => [...anchors[side]])];
	return {
		'text-variable-anchor-offset': [
			'match',
			get('sides'),
			...orders(labelSides).flatMap((sides) => [sides.join(), inTurn(sides)]),
			inTurn(labelSides)
		] as unknown as ExpressionSpecification,
		'text-justify': 'auto'
	};
}

export function pointLayers(
	palette: Palette,
	layers: readonly MapLayer[],
	field: ExpressionSpecification,
	lens: Lens | undefined,
	hasSelection: boolean,
	begun: Shown
): LayerSpecification[] {
	const common = { type: 'symbol', source: 'points' } as const;
	const { dimmed, unspoken } = strengths.points;
	const strength = hasSelection ? dimmed : 1;
	const symbols = (
		filter: FilterSpecification,
		kind: keyof typeof iconSizes
	): Omit<SymbolLayerSpecification, 'id'> => ({
		...common,
		filter,
		layout: {
			'icon-image': icon(palette),
			// Symbols may lie on each other, since each must be found; names keep clear of them.
			'icon-allow-overlap': true,
			'icon-size': ['interpolate', ['linear'], ['zoom'], ...iconSizes[kind].flat()] as ExpressionSpecification,
			'icon-offset': symbolOffset(iconSizes[kind][0][1]),
			'icon-padding': 1,
			'symbol-sort-key': get('minzoom')
		},
		paint: { 'icon-opacity': lens ? ['case', isSpokenOf(lens), strength, unspoken * strength] : strength }
	});
	/** Names of what the lens' document speaks of, or of everything. */
	const named = (kinds: string[], ...conditions: ExpressionSpecification[]): FilterSpecification =>
		['all', shown(kinds, layers, 'labelMinzoom'), isSpokenOf(lens), ...conditions] as FilterSpecification;
	return [
		{ ...symbols(shown(['node', 'end'], layers, 'minzoom'), 'node'), id: 'nodes-symbol' },
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
			...symbols(
				['all', shown(['place'], layers, 'minzoom'), ['!=', get('symbol'), 'none']] as FilterSpecification,
				'place'
			),
			id: 'places-symbol'
		},
		{
			...common,
			id: 'areas-label',
			filter: named(['place'], ['==', get('symbol'), 'none']),
			layout: {
				...besidePoint(0.95),
				// It says that the name can be clicked, as a place can, and goes with it.
				'icon-image': iconName('area', palette, -1),
				'icon-allow-overlap': true,
				'text-field': field,
				'text-font': [atlasFont.italic],
				'text-size': 13,
				'text-max-width': 8,
				'symbol-sort-key': get('minzoom')
			},
			paint: { ...label(palette).paint, 'icon-opacity': perFeature(1) }
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
		eventSigns(palette, symbols(shown(['event', 'gathering'], layers, 'minzoom'), 'event'), begun),
		eventNames(palette, named(['event']), begun),
		...meantPoints(palette, shown(['node', 'end', 'place', 'event'], layers, 'minzoom'), begun)
	];
}
