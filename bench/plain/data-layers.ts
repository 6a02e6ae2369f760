import type { FilterSpecification, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { light } from '#lib/palette/light.ts';

const font = ['Noto Sans', 'sans-serif'];
const at = (path: string) => `${location.origin}/geodata/${path}.geojson`;
const isPoint: FilterSpecification = ['==', ['geometry-type'], 'Point'];
const isLine: FilterSpecification = ['==', ['geometry-type'], 'LineString'];

/** The data that the site offers to its readers, a source a file, and the layers that show them. */
export function addData(map: MapLibreMap) {
	map.addSource('labels', { type: 'geojson', data: at('map/labels') });
	for (const { id, file } of ATLAS.layers) map.addSource(id, { type: 'geojson', data: at(file) });
	map.addLayer(names);
	ATLAS.layers.forEach(({ id, kind }, index) => {
		const colour = kind === 'event' ? light.event : light.strands[index % light.strands.length]!;
		if (kind !== 'points') for (const layer of lines(id, colour)) map.addLayer(layer);
	});
	for (const { id, kind } of ATLAS.layers) {
		if (kind !== 'event') for (const layer of points(id, kind === 'corridor' ? 3 : 6)) map.addLayer(layer);
	}
}

/** Whatever a click may mean, the topmost first. */
export function layersToHit(map: MapLibreMap): string[] {
	return map.getLayersOrder().filter((id) => /^(points|lines):/.test(id));
}

const names: LayerSpecification = {
	id: 'labels',
	type: 'symbol',
	source: 'labels',
	filter: ['>=', ['zoom'], ['get', 'minzoom']],
	layout: { 'text-field': ['get', 'name'], 'text-font': font, 'text-size': 12, 'symbol-sort-key': ['get', 'rank'] },
	paint: { 'text-color': light.labelQuiet, 'text-halo-color': light.labelHalo, 'text-halo-width': 1.3 }
};

function lines(source: string, colour: string): LayerSpecification[] {
	const layer = (id: string, color: string, width: number): LayerSpecification => ({
		id: `${id}:${source}`,
		type: 'line',
		source,
		filter: isLine,
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: { 'line-color': color, 'line-width': width }
	});
	return [layer('casing', light.casing, 5), layer('lines', colour, 2.5)];
}

function points(source: string, radius: number): LayerSpecification[] {
	return [
		{
			id: `points:${source}`,
			type: 'circle',
			source,
			filter: isPoint,
			paint: {
				'circle-color': light.placeFill,
				'circle-radius': radius,
				'circle-stroke-color': light.label,
				'circle-stroke-width': 1.5
			}
		},
		{
			id: `names:${source}`,
			type: 'symbol',
			source,
			filter: isPoint,
			layout: {
				'text-field': ['get', 'name'],
				'text-font': font,
				'text-size': 12,
				'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
				'text-radial-offset': 0.8
			},
			paint: { 'text-color': light.label, 'text-halo-color': light.labelHalo, 'text-halo-width': 1.6 }
		}
	];
}
