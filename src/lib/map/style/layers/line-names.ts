import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { atlasFont } from '#lib/map/style/fonts.ts';
import { isSpokenOf, type Lens } from '#lib/map/style/lens-filter.ts';
import type { MapLayer } from '#lib/map/style/options.ts';
import type { Palette } from '#lib/palette/palette.ts';

/** The names of lines, along them. */
export function lineNames(
	palette: Palette,
	layers: readonly MapLayer[],
	lens: Lens | undefined,
	colour: ExpressionSpecification
): LayerSpecification {
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
			'text-color': colour,
			'text-halo-color': palette.labelHalo,
			'text-halo-width': 1.8
		}
	};
}
