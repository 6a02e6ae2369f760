import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { alongZoom } from '#lib/map-data/map-features.ts';
import { atlasFont } from '#lib/map/style/fonts.ts';
import { iconName } from '#lib/map/style/icon-name.ts';
import { isPast } from '#lib/map/style/held-at.ts';
import { isSpokenOf, type Lens } from '#lib/map/style/lens-filter.ts';
import type { MapLayer } from '#lib/map/style/options.ts';
import type { Palette } from '#lib/palette/palette.ts';

const layerOf: ExpressionSpecification = ['coalesce', ['get', 'shield'], ['get', 'layer']];
const isAnchor: ExpressionSpecification = ['has', 'shield'];

/** The short names of lines, each on a shield as on transit maps: at chosen points from afar, along them from near. */
export function lineNames(
	palette: Palette,
	layers: readonly MapLayer[],
	lens: Lens | undefined,
	colour: ExpressionSpecification,
	isSeen: ExpressionSpecification
): LayerSpecification {
	const on = layers.filter(({ isOn }) => isOn).map(({ id }) => id);
	const isFarOff: ExpressionSpecification = [
		'all',
		isAnchor,
		['<', ['zoom'], alongZoom],
		['>=', ['zoom'], ['get', 'minzoom']]
	];
	const isNear: ExpressionSpecification = ['all', ['!', isAnchor], ['>=', ['zoom'], alongZoom]];
	// A leg that was another line before has its name all the same; the path of an event is there or not.
	const opacity: ExpressionSpecification = ['case', ['any', isAnchor, ['has', 'leg'], isSeen], 1, 0];
	const shields = layers.flatMap(({ id, strand }) => [id, iconName('shield', palette, strand)]);
	return {
		id: 'lines-label',
		type: 'symbol',
		source: 'lines',
		filter: [
			'all',
			['in', layerOf, ['literal', on]],
			['any', isFarOff, isNear],
			isSpokenOf(lens),
			['!', isPast]
		] as FilterSpecification,
		layout: {
			'symbol-placement': ['step', ['zoom'], 'point', alongZoom, 'line'],
			'symbol-spacing': 320,
			'symbol-sort-key': ['coalesce', ['get', 'minzoom'], 0],
			'text-field': ['get', 'mark'],
			'text-font': [atlasFont.bold],
			'text-size': 11.5,
			'text-max-angle': 180, // it does not bend with the line
			'text-rotation-alignment': 'viewport',
			'icon-rotation-alignment': 'viewport',
			'icon-image': ['match', layerOf, ...shields, ''] as unknown as ExpressionSpecification,
			'icon-text-fit': 'both',
			'text-padding': 4
		},
		// The shield is drawn in the colour of a halo.
		paint: {
			'text-color': colour,
			'text-halo-color': palette.labelHalo,
			'text-opacity': opacity,
			'icon-opacity': opacity
		}
	};
}
