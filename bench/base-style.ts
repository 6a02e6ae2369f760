import type { StyleSpecification } from 'maplibre-gl';
import { light } from '#lib/palette/light.ts';
import { baseMapSource } from '#lib/map/style/layers/base.ts';

/** The least that shows where one is: the site's own tiles, with land, lakes and borders. */
export function baseStyle(): StyleSpecification {
	const of = (layer: string) => ({ id: layer, source: 'base', 'source-layer': layer });
	return {
		version: 8,
		sources: { base: baseMapSource(location.origin) },
		layers: [
			{ id: 'water', type: 'background', paint: { 'background-color': light.water } },
			{ ...of('countries'), type: 'fill', paint: { 'fill-color': light.land } },
			{ ...of('lakes'), type: 'fill', paint: { 'fill-color': light.water } },
			{ ...of('borders'), type: 'line', paint: { 'line-color': light.border, 'line-width': 0.9 } }
		]
	};
}
