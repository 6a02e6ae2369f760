import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { strandColour, type Palette } from '#lib/palette/palette.ts';
import { perFeature } from '#lib/map/style/shared-programs.ts';
import { dimmed } from '#lib/map/style/feature-states.ts';
import { isSpokenOf, type Lens } from '#lib/map/style/lens-filter.ts';
import type { MapLayer } from '#lib/map/style/options.ts';
import { gaps } from './gaps.ts';
import { lineNames } from './line-names.ts';
import { lineRoom } from './line-room.ts';
import { byPattern, coreColour, coreDash, coreWidth, hasCore, isOnWater, offset, width } from './line-sizes.ts';
import { hoveredLines, meantLines } from './meant-lines.ts';

function colourOf(palette: Palette, layer: MapLayer): string {
	return layer.kind === 'corridor' ? strandColour(palette, layer.strand) : palette.event;
}

/** The lines of one layer, of a corridor or of events: casing below, then the line, then the light core within it. */
function linesOf(palette: Palette, layer: MapLayer, lens: Lens | undefined, strength: number): LayerSpecification[] {
	// A number wherever nothing but switches decides: MapLibre then repaints without reading the lines again.
	const opacity = (full: number) => fadedBy(lens, layer.isOn ? full * strength : 0);
	const ofLayer: ExpressionSpecification = ['==', ['get', 'layer'], layer.id];
	const line = (id: string, paint: LineLayerSpecification['paint']): LineLayerSpecification => ({
		type: 'line',
		source: 'lines',
		id: `${id}:${layer.id}`,
		filter: ofLayer,
		layout: { 'line-join': 'round', 'line-cap': byPattern((pattern) => pattern.cap, 'butt') },
		paint: { 'line-offset': offset, 'line-opacity-transition': { duration: 0 }, ...paint }
	});
	return [
		{
			...line('lines-casing', {
				'line-color': perFeature(palette.casing),
				'line-width': width(2.4),
				'line-opacity': opacity(0.9)
			}),
			// A casing under dots would be a road of its own.
			filter: ['all', ofLayer, ['!', isOnWater]]
		},
		line('lines', {
			'line-color': perFeature(colourOf(palette, layer)),
			'line-width': width(),
			'line-opacity': opacity(1),
			'line-dasharray': byPattern((pattern) => ['literal', pattern.dash ?? [1]], ['literal', [1]])
		}),
		{
			...line('lines-core', {
				'line-color': coreColour(palette),
				'line-width': coreWidth(),
				'line-opacity': opacity(1),
				'line-dasharray': coreDash
			}),
			layout: { 'line-join': 'round' },
			filter: ['all', ofLayer, hasCore]
		}
	];
}

/** Faded where the lens' document does not speak of it. */
function fadedBy(lens: Lens | undefined, opacity: number): number | ExpressionSpecification {
	return lens && opacity > 0 ? ['case', isSpokenOf(lens), opacity, opacity * 0.16] : opacity;
}

export function lineLayers(
	palette: Palette,
	layers: readonly MapLayer[],
	lens: Lens | undefined,
	hasSelection: boolean
): LayerSpecification[] {
	const withLines = layers.filter(({ kind }) => kind !== 'places');
	const colours = withLines.flatMap((layer) => [layer.id, colourOf(palette, layer)]);
	const colour = [
		'match',
		['coalesce', ['get', 'layer'], ['get', 'shield'], ['get', 'gapOn']],
		...colours,
		palette.label
	] as unknown as ExpressionSpecification;
	const strength = hasSelection ? dimmed.line : 1;
	return [
		...withLines.toReversed().flatMap((layer) => linesOf(palette, layer, lens, strength)),
		hoveredLines(palette),
		...meantLines(palette, colour),
		gaps(palette, withLines, lens, colour),
		lineRoom(palette),
		lineNames(palette, withLines, lens, colour)
	];
}
