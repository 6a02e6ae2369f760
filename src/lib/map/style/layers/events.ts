import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { fanZoom } from '#lib/map-data/map-features.ts';
import { above, standOffsets } from '#lib/map-data/stand-offsets.ts';
import { atlasFont } from '#lib/map/style/fonts.ts';
import type { Palette } from '#lib/palette/palette.ts';
import { perFeature } from '#lib/map/style/shared-programs.ts';
import { isDrawn, isPart, strength, type Shown } from '#lib/map/style/strength.ts';
import { eventIcon, get, isGathering } from './point-symbols.ts';

const nameSize = 11.5;
const beside = 22; // pixels from the middle of a sign to its name, clear of the ring around a chosen one

/** The signs of events, and the number of those that share a point until there is room for a fan of them. */
export function eventSigns(
	palette: Palette,
	symbols: Omit<SymbolLayerSpecification, 'id'>,
	begun: Shown
): SymbolLayerSpecification {
	const isInFan: ExpressionSpecification = ['==', ['slice', get('stand'), 0, 3], 'fan'];
	const isAlone: ExpressionSpecification = ['!', ['any', isInFan, ['==', get('stand'), 'gathered']]];
	const number: ExpressionSpecification = ['case', isGathering, ['to-string', get('count')], ''];
	const opacity = strength('points', begun);
	return {
		...symbols,
		id: 'events-symbol',
		filter: [
			'all',
			symbols.filter,
			['any', isAlone, ['all', isInFan, ['>=', ['zoom'], fanZoom]]]
		] as FilterSpecification,
		layout: {
			...symbols.layout,
			'icon-image': eventIcon(palette),
			'text-field': ['step', ['zoom'], number, fanZoom, ['case', ['has', 'isCrowd'], number, '']],
			'text-font': [atlasFont.bold],
			'text-size': 12,
			'text-offset': ['match', get('stand'), 'above', ['literal', [0, above / 12]], ['literal', [0, 0]]],
			'text-allow-overlap': true
		},
		// Of a halo nothing is seen, but the still map asks for its colour.
		paint: {
			'icon-opacity': opacity,
			'text-opacity': ['case', isPart(begun), 0, opacity],
			'text-color': perFeature(palette.casing),
			'text-halo-color': palette.event
		}
	};
}

/** The names of events, beside their signs, wherever those stand. */
export function eventNames(palette: Palette, filter: FilterSpecification, begun: Shown): SymbolLayerSpecification {
	return {
		id: 'events-label',
		type: 'symbol',
		source: 'points',
		filter,
		layout: {
			'text-variable-anchor-offset': [
				'match',
				get('stand'),
				...[...standOffsets].flatMap(([stand, offset]) => [stand, around(offset)]),
				around([0, 0])
			] as unknown as ExpressionSpecification,
			'text-justify': 'auto',
			'text-field': ['coalesce', get('shortName'), get('name')],
			'text-font': [atlasFont.bold],
			'text-size': nameSize,
			'text-max-width': 10,
			'symbol-sort-key': get('minzoom')
		},
		paint: {
			'text-color': perFeature(palette.label),
			'text-halo-color': palette.labelHalo,
			'text-halo-width': 1.6,
			'text-opacity': ['case', isDrawn('points', begun), 1, 0]
		}
	};
}

/** The sides of a sign where its name may stand, away from its neighbours first. */
function around([x, y]: readonly [number, number]) {
	const em = (pixels: number) => Math.round((pixels / nameSize) * 100) / 100;
	const right = ['left', [em(x + beside), em(y)]];
	const left = ['right', [em(x - beside), em(y)]];
	const above = ['bottom', [em(x), em(y - beside)]];
	const below = ['top', [em(x), em(y + beside)]];
	const sides =
		x < 0 ? [left, above] : x > 0 ? [right, above] : y < 0 ? [above, right, left] : [right, left, above, below];
	return ['literal', sides.flat()];
}
