import type { SymbolLayerSpecification } from 'maplibre-gl';
import { iconName } from '#lib/map/style/icon-name.ts';
import { isPast } from '#lib/map/style/held-at.ts';
import type { Palette } from '#lib/palette/palette.ts';

/** Pixels between two signs of the layer, and how broad each is: together they cover the line. */
export const roomOfLines = 8;

/**
 * Takes the room of lines from the names of towns, regions and seas, by signs along them that are never drawn: MapLibre
 * keeps names apart from symbols only. The names of what is on a line are placed before, and those of countries, which
 * are put clear of lines when the site is built.
 */
export function lineRoom(palette: Palette): SymbolLayerSpecification {
	return {
		id: 'lines-room',
		type: 'symbol',
		source: 'lines',
		filter: ['all', ['has', 'layer'], ['!', isPast]],
		layout: {
			'symbol-placement': 'line',
			'symbol-spacing': roomOfLines,
			'icon-image': iconName('station', palette, -1),
			'icon-size': 0.2 // 4 pixels, and the usual 2 on each side
		},
		paint: { 'icon-opacity': 0 }
	};
}
