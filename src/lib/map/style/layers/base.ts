import type { DataDrivenPropertyValueSpecification, LayerSpecification, VectorSourceSpecification } from 'maplibre-gl';
import { is, onlyWhile } from '#lib/map/style/feature-states.ts';
import { perFeature, perFeatureAndZoom, unbroken } from '#lib/map/style/shared-programs.ts';
import { borderPatterns } from '#lib/palette/borders.ts';
import type { Palette } from '#lib/palette/palette.ts';
import { baseMaxzoom, baseTilePath, type BaseLayerName } from '#lib/map-data/base-map.ts';

const borderDash = [
	'match',
	['get', 'kind'],
	...Object.entries(borderPatterns).flatMap(([kind, { dash }]) => (dash ? [kind, ['literal', dash]] : [])),
	['literal', [1]]
] as unknown as DataDrivenPropertyValueSpecification<number[]>;

/** The style specification does not know `sparse` yet: in place of a tile that is not there, the nearest one above it. */
type SparseSource = VectorSourceSpecification & { sparse: true };

export function baseMapSource(origin: string): SparseSource {
	return {
		type: 'vector',
		tiles: [origin + baseTilePath({ z: '{z}', x: '{x}', y: '{y}' })],
		maxzoom: baseMaxzoom,
		sparse: true,
		promoteId: { countries: 'iso' }
	};
}

export function baseLayers(palette: Palette): LayerSpecification[] {
	const of = (id: string, layer: BaseLayerName) => ({ id, source: 'base', 'source-layer': layer });
	return [
		{ ...of('countries', 'countries'), type: 'fill', paint: { 'fill-color': palette.land } },
		{ ...of('lakes', 'lakes'), type: 'fill', paint: { 'fill-color': palette.water } },
		{
			...of('rivers', 'rivers'),
			type: 'line',
			minzoom: 3,
			filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 4, 2, 5, 3]],
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': perFeature(palette.river),
				'line-opacity': perFeature(1),
				'line-width': perFeatureAndZoom([3, 0.4], [6, 1], [10, 2.2]),
				'line-offset': perFeatureAndZoom([0, 0]),
				'line-dasharray': unbroken('flat')
			}
		},
		{
			...of('areas', 'areas'),
			type: 'fill',
			minzoom: 3,
			paint: { 'fill-pattern': `hatch-${palette.name}`, 'fill-antialias': false }
		},
		{
			...of('borders', 'borders'),
			type: 'line',
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
			...of('outlines', 'countries'),
			type: 'line',
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.ink,
				'line-width': 2,
				'line-opacity': ['case', is('isSelected'), 1, is('isHovered'), 0.6, 0],
				...onlyWhile('litCountries')
			}
		}
	];
}
