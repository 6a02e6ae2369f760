import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { is, isMeant } from '#lib/map/style/feature-states.ts';
import { iconName } from '#lib/map/style/icon-name.ts';
import { isDrawn, type Shown } from '#lib/map/style/strength.ts';
import type { Palette } from '#lib/palette/palette.ts';
import { get, icon, iconSizes, selectedEvent, symbolOffset } from './point-symbols.ts';

const zooms = [...new Set(Object.values(iconSizes).flatMap((stops) => stops.map(([zoom]) => zoom)))].sort(
	(a, b) => a - b
);

/** The size of each kind as its own layer draws it. */
const iconSize = [
	'interpolate',
	['linear'],
	['zoom'],
	...zooms.flatMap((zoom) => [
		zoom,
		[
			'match',
			get('kind'),
			...(['place', 'event'] as const).flatMap((kind) => [kind, sizeAt(kind, zoom)]),
			sizeAt('node', zoom)
		]
	])
] as unknown as ExpressionSpecification;

function sizeAt(kind: keyof typeof iconSizes, zoom: number): number {
	return (kind === 'event' ? selectedEvent : 1) * plainSizeAt(kind, zoom);
}

function plainSizeAt(kind: keyof typeof iconSizes, zoom: number): number {
	const stops: readonly (readonly [number, number])[] = iconSizes[kind];
	const after = stops.findIndex(([at]) => at >= zoom);
	const [first, last] = [stops[0]!, stops.at(-1)!];
	if (after === 0) return first[1];
	if (after < 0) return last[1];
	const [[fromZoom, from], [toZoom, to]] = [stops[after - 1]!, stops[after]!];
	return from + ((to - from) * (zoom - fromZoom)) / (toZoom - fromZoom);
}

/** What the page is about once more, above all other symbols, within a ring of ink. Shown by feature-state. */
export function meantPoints(palette: Palette, filter: FilterSpecification, begun: Shown): SymbolLayerSpecification[] {
	const symbols = (
		id: string,
		image: ExpressionSpecification,
		opacity: ExpressionSpecification
	): SymbolLayerSpecification => ({
		id,
		type: 'symbol',
		source: 'points',
		filter,
		layout: {
			'icon-image': image,
			'icon-allow-overlap': true,
			'icon-ignore-placement': true, // most of them cannot be seen, and keep no name away
			'icon-size': iconSize,
			'icon-offset': symbolOffset(sizeAt('event', 0))
		},
		paint: {
			'icon-opacity': ['case', isDrawn('points', begun), opacity, 0]
		}
	});
	const [before, after] = iconName('|', palette, -1).split('|') as [string, string];
	return [
		symbols('points-ring', ['concat', `${before}ring-`, get('symbol'), after], ['case', is('isSelected'), 1, 0]),
		{
			...symbols('points-meant', icon(palette), ['case', isMeant, 1, 0]),
			// An area has no picture of its own.
			filter: ['all', filter, ['!=', get('symbol'), 'none']] as FilterSpecification
		}
	];
}
