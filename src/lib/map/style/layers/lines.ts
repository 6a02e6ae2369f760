import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { strandColour, type Palette } from '#lib/palette/palette.ts';
import { perFeature, unbroken } from '#lib/map/style/shared-programs.ts';
import type { Lens } from '#lib/map/style/lens-filter.ts';
import type { MapLayer } from '#lib/map/style/options.ts';
import { isDrawn, strength, type Shown } from '#lib/map/style/strength.ts';
import { gaps } from './gaps.ts';
import { lineNames } from './line-names.ts';
import { lineRoom } from './line-room.ts';
import { byPattern, coreColour, coreDash, coreWidth, hasCore, isOnWater, offset, width } from './line-sizes.ts';
import { hoveredLines, meantLines } from './meant-lines.ts';

function colourOf(palette: Palette, layer: MapLayer): string {
	return layer.kind === 'corridor' ? strandColour(palette, layer.strand) : palette.event;
}

/**
 * The lines of all corridors and events: casing below, then the line, then the light core within it. They lie on each other
 * as in their file, so that the first of the key lies on top.
 */
function allLines(
	palette: Palette,
	layers: readonly MapLayer[],
	colour: ExpressionSpecification,
	shown: Shown
): LayerSpecification[] {
	const isOurs: ExpressionSpecification = ['in', ['get', 'layer'], ['literal', layers.map(({ id }) => id)]];
	const line = (id: string, paint: LineLayerSpecification['paint']): LineLayerSpecification => ({
		type: 'line',
		source: 'lines',
		id,
		filter: isOurs,
		layout: { 'line-join': 'round', 'line-cap': byPattern((pattern) => pattern.cap, 'butt') },
		paint: {
			'line-offset': offset,
			'line-opacity': strength('lines', shown),
			...paint
		}
	});
	return [
		{
			...line('lines-casing', {
				'line-color': perFeature(palette.casing),
				'line-width': width(2.4),
				'line-dasharray': unbroken('round'),
				'line-opacity': ['*', 0.9, strength('lines', shown)]
			}),
			// A casing under dots would be a road of its own.
			filter: ['all', isOurs, ['!', isOnWater]]
		},
		line('lines', {
			'line-color': colour,
			'line-width': width(),
			'line-dasharray': byPattern((pattern) => ['literal', pattern.dash ?? [1]], ['literal', [1]])
		}),
		{
			...line('lines-core', {
				'line-color': coreColour(palette),
				'line-width': coreWidth(),
				'line-dasharray': coreDash
			}),
			layout: { 'line-join': 'round' },
			filter: ['all', isOurs, hasCore]
		}
	];
}

export function lineLayers(
	palette: Palette,
	layers: readonly MapLayer[],
	lens: Lens | undefined,
	shown: Shown
): LayerSpecification[] {
	const withLines = layers.filter(({ kind }) => kind !== 'places');
	const colours = withLines.flatMap((layer) => [layer.id, colourOf(palette, layer)]);
	const colour = [
		'match',
		['coalesce', ['get', 'layer'], ['get', 'shield'], ['get', 'gapOn']],
		...colours,
		palette.label
	] as unknown as ExpressionSpecification;
	const isSeen = isDrawn('lines', shown);
	return [
		...allLines(palette, withLines, colour, shown),
		hoveredLines(palette, isSeen),
		...meantLines(palette, colour, isSeen),
		...gaps(palette, withLines, lens, colour, isSeen),
		lineRoom(palette),
		lineNames(palette, withLines, lens, colour, isSeen)
	];
}
