import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { baseSources, type BaseSourceId } from '#lib/map-data/base-sources.ts';
import { light } from '#lib/palette/light.ts';

/** The least that shows where one is: the site's own tiles, with land, lakes and borders. */
export function baseStyle(): StyleSpecification {
	return {
		version: 8,
		sources: { world: source('world'), region: source('region') },
		layers: [
			{ id: 'water', type: 'background', paint: { 'background-color': light.water } },
			...layersOf('world', { maxzoom: 5 }),
			...layersOf('region', { minzoom: 5 })
		]
	};
}

function source(id: BaseSourceId): SourceSpecification {
	const { path, bounds, minzoom, maxzoom } = baseSources[id];
	return { type: 'vector', tiles: [location.origin + path], bounds, minzoom, maxzoom };
}

function layersOf(source: BaseSourceId, zooms: { minzoom?: number; maxzoom?: number }): LayerSpecification[] {
	const of = (layer: string) => ({ id: `${source}-${layer}`, source, 'source-layer': layer, ...zooms });
	return [
		{ ...of('land'), type: 'fill', paint: { 'fill-color': light.land } },
		{ ...of('lakes'), type: 'fill', paint: { 'fill-color': light.water } },
		{ ...of('borders'), type: 'line', paint: { 'line-color': light.border, 'line-width': 0.9 } }
	];
}
