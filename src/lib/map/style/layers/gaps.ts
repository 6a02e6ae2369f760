import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { atlasFont } from '#lib/map/style/fonts.ts';
import { iconName } from '#lib/map/style/icon-name.ts';
import { isPast } from '#lib/map/style/held-at.ts';
import { isSpokenOf, type Lens } from '#lib/map/style/lens-filter.ts';
import type { MapLayer } from '#lib/map/style/options.ts';
import type { Palette } from '#lib/palette/palette.ts';
import { mapWords } from '#lib/words/en/map.ts';

const gap: ExpressionSpecification = ['get', 'gap'];
const word: ExpressionSpecification = ['match', gap, 'missing', mapWords.missing, mapWords.planned];
const [before, after] = mapWords.kilometres('|').split('|') as [string, string];
const withLength: ExpressionSpecification = [
	'case',
	['has', 'gapKm'],
	['concat', word, ', ', before, ['get', 'gapKm'], after],
	word
];

/** Says of what is yet to be built that it is: by a sign from afar, in words from near. */
export function gaps(
	palette: Palette,
	layers: readonly MapLayer[],
	lens: Lens | undefined,
	colour: ExpressionSpecification,
	isSeen: ExpressionSpecification
): SymbolLayerSpecification[] {
	const on = layers.filter(({ isOn }) => isOn).map(({ id }) => id);
	const opacity: ExpressionSpecification = ['case', isSeen, 1, 0];
	const signs = (
		id: string,
		isOurs: ExpressionSpecification,
		layout: SymbolLayerSpecification['layout']
	): SymbolLayerSpecification => ({
		id,
		type: 'symbol',
		source: 'lines',
		filter: [
			'all',
			['has', 'gap'],
			isOurs,
			['in', ['get', 'gapOn'], ['literal', on]],
			isSpokenOf(lens)
		] as FilterSpecification,
		layout: {
			'icon-image': ['step', ['zoom'], iconName('gap', palette, -1), 6, ''],
			'icon-allow-overlap': true,
			'text-field': ['step', ['zoom'], '', 6, word, 8, withLength],
			'text-font': [atlasFont.bold],
			'text-size': 11.5,
			'text-max-width': 20,
			'text-allow-overlap': true, // it must not be missed, and is placed before other names
			'text-variable-anchor-offset': ['bottom', [0, -1.7], 'top', [0, 1.7]],
			...layout
		},
		paint: {
			'text-color': colour,
			'text-halo-color': palette.labelHalo,
			'text-halo-width': 1.8,
			'text-opacity': opacity,
			'icon-opacity': opacity
		}
	});
	return [
		signs('gaps', ['!', isPast], {}),
		// What has been closed since takes no room: it is seen only where the map looks back.
		signs('gaps-before', isPast, { 'icon-ignore-placement': true, 'text-ignore-placement': true })
	];
}
