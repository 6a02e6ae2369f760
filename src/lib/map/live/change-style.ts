import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

type PaintName = Parameters<MapLibreMap['setPaintProperty']>[1];
type LayoutName = Parameters<MapLibreMap['setLayoutProperty']>[1];

type Layers = Pick<StyleSpecification, 'layers'>;

/** Changes what differs between two styles of the same layers, and nothing else. */
export function changeStyle(map: MapLibreMap, before: Layers, after: Layers) {
	for (const layer of after.layers) {
		const old = before.layers.find(({ id }) => id === layer.id);
		if (!old) continue;
		for (const [name, value] of changedProperties(old.paint, layer.paint)) {
			map.setPaintProperty(layer.id, name as PaintName, value as never, { validate: false });
		}
		for (const [name, value] of changedProperties(old.layout, layer.layout)) {
			map.setLayoutProperty(layer.id, name as LayoutName, value as never, { validate: false });
		}
		if ('filter' in layer && 'filter' in old && !isEqual(layer.filter, old.filter)) {
			map.setFilter(layer.id, layer.filter, { validate: false });
		}
	}
}

/** Properties whose value is another than before. Both lists name the same properties: one function made them. */
function changedProperties(before: object | undefined, after: object | undefined): [name: string, value: unknown][] {
	const old = new Map(Object.entries(before ?? {}));
	return Object.entries(after ?? {}).filter(([name, value]) => !isEqual(value, old.get(name)));
}

export function isEqual(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
