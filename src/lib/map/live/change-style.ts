import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

type PaintName = Parameters<MapLibreMap['setPaintProperty']>[1];
type LayoutName = Parameters<MapLibreMap['setLayoutProperty']>[1];

type Layers = Pick<StyleSpecification, 'layers'>;

interface Changed {
	/** The next frame shows something of it. */
	readonly isPainted: boolean;
	/** The sources that MapLibre reads again. */
	readonly sources: ReadonlySet<string>;
}

/** Changes what differs between two styles of the same layers, and nothing else. */
export function changeStyle(map: MapLibreMap, before: Layers, after: Layers): Changed {
	let isPainted = false;
	const sources = new Set<string>();
	for (const layer of after.layers) {
		const old = before.layers.find(({ id }) => id === layer.id);
		if (!old) continue;
		for (const [name, value] of changedProperties(old.paint, layer.paint)) {
			map.setPaintProperty(layer.id, name as PaintName, value as never, { validate: false });
			isPainted = true;
		}
		for (const [name, value] of changedProperties(old.layout, layer.layout)) {
			map.setLayoutProperty(layer.id, name as LayoutName, value as never, { validate: false });
			isPainted ||= name === 'visibility';
			if ('source' in layer) sources.add(layer.source);
		}
		if ('filter' in layer && 'filter' in old && !isEqual(layer.filter, old.filter)) {
			map.setFilter(layer.id, layer.filter, { validate: false });
			sources.add(layer.source);
		}
	}
	return { isPainted, sources };
}

/** Properties whose value is another than before. Both lists name the same properties: one function made them. */
function changedProperties(before: object | undefined, after: object | undefined): [name: string, value: unknown][] {
	const old = new Map(Object.entries(before ?? {}));
	return Object.entries(after ?? {}).filter(([name, value]) => !isEqual(value, old.get(name)));
}

export function isEqual(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
