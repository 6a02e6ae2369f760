import type {
	DataDrivenPropertyValueSpecification,
	FillLayerSpecification,
	LayerSpecification,
	SourceSpecification
} from 'maplibre-gl';
import { is, onlyWhile } from '#lib/map/style/feature-states.ts';
import { perFeature, perFeatureAndZoom } from '#lib/map/style/shared-programs.ts';
import { borderPatterns } from '#lib/palette/borders.ts';
import type { Palette } from '#lib/palette/palette.ts';
import { baseSourceIds, baseSources, type BaseSourceId } from '#lib/map-data/base-sources.ts';

const borderDash = [
	'match',
	['get', 'kind'],
	...Object.entries(borderPatterns).flatMap(([kind, { dash }]) => (dash ? [kind, ['literal', dash]] : [])),
	['literal', [1]]
] as unknown as DataDrivenPropertyValueSpecification<number[]>;

/** The tiles of the base map, and for each finer set the rectangle it covers. */
export function baseMapSources(origin: string): Record<string, SourceSpecification> {
	const sources: Record<string, SourceSpecification> = {};
	for (const id of baseSourceIds) {
		const { path, bounds, minzoom, maxzoom } = baseSources[id];
		sources[id] = { type: 'vector', tiles: [origin + path], bounds, minzoom, maxzoom, promoteId: { countries: 'iso' } };
		if (id === 'world') continue;
		const [west, south, east, north] = bounds;
		const corners = [
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south]
		];
		sources[`${id}-mask`] = {
			type: 'geojson',
			data: { type: 'Polygon', coordinates: [corners] },
			buffer: 0,
			maxzoom: 4
		};
	}
	return sources;
}

export function baseLayers(palette: Palette): LayerSpecification[] {
	return [
		{ id: 'water', type: 'background', paint: { 'background-color': palette.water } },
		...baseSourceIds.flatMap((source) => [...maskLayers(palette, source), ...landLayers(palette, source)])
	];
}

/** Covers the coarser tiles below with sea, so that their coast does not show beside the finer one. */
function maskLayers(palette: Palette, source: BaseSourceId): LayerSpecification[] {
	if (source === 'world') return [];
	return [
		{
			id: `${source}-mask`,
			type: 'fill',
			source: `${source}-mask`,
			minzoom: baseSources[source].minzoom,
			paint: { 'fill-color': palette.water, 'fill-antialias': false }
		}
	];
}

function landLayers(palette: Palette, source: BaseSourceId): LayerSpecification[] {
	const { minzoom } = baseSources[source];
	const fill = (layer: string, color: string): FillLayerSpecification => ({
		id: `${source}-${layer}`,
		type: 'fill',
		source,
		'source-layer': layer,
		minzoom,
		paint: { 'fill-color': color }
	});
	return [
		fill('land', palette.land),
		fill('lakes', palette.water),
		{
			id: `${source}-rivers`,
			type: 'line',
			source,
			'source-layer': 'rivers',
			minzoom: Math.max(minzoom, 3),
			filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 4, 2, 5, 3]],
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': perFeature(palette.river),
				'line-opacity': perFeature(1),
				'line-width': perFeatureAndZoom([3, 0.4], [6, 1], [10, 2.2]),
				'line-offset': perFeatureAndZoom([0, 0])
			}
		},
		{
			...fill('countries', palette.land),
			paint: {
				'fill-color': palette.land,
				'fill-antialias': false,
				'fill-opacity': 0 // for the pointer only
			}
		},
		{
			id: `${source}-areas`,
			type: 'fill',
			source,
			'source-layer': 'areas',
			minzoom: Math.max(minzoom, 3),
			paint: { 'fill-pattern': `hatch-${palette.name}`, 'fill-antialias': false }
		},
		{
			id: `${source}-borders`,
			type: 'line',
			source,
			'source-layer': 'borders',
			minzoom,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': perFeature(palette.border),
				'line-opacity': perFeature(1),
				'line-width': perFeatureAndZoom([2, 0.5], [5, 0.9], [9, 1.6]),
				'line-offset': perFeatureAndZoom([0, 0]),
				'line-dasharray': borderDash
			}
		},
		{
			id: `${source}-outlines`,
			type: 'line',
			source,
			'source-layer': 'countries',
			minzoom,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.ink,
				'line-width': 2,
				'line-opacity': ['case', is('isSelected'), 1, is('isHovered'), 0.6, 0],
				'line-opacity-transition': { duration: 0 },
				...onlyWhile('litCountries')
			}
		}
	];
}
