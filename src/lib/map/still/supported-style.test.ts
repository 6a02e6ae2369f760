import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { light } from '#lib/palette/light.ts';
import { tieLayers } from '#lib/map/style/layers/ties.ts';
import { atlasStyle } from '#lib/map/style/style.ts';
import type { StyleOptions } from '#lib/map/style/options.ts';
import { LayerEvaluator } from './evaluate.ts';
import { drawnProperties, needlessProperties } from './supported-style.ts';

const options: StyleOptions = {
	palette: light,
	layers: [
		{ id: 'middle', name: 'Middle Corridor', kind: 'corridor', strand: 0, isOn: true },
		{ id: 'flight-8243', name: 'Flight 8243', kind: 'event', strand: -1, isOn: true },
		{ id: 'places', name: 'Places', kind: 'places', strand: -1, isOn: false },
		{ id: 'events', name: 'Events', kind: 'events', strand: -1, isOn: true }
	],
	labels: 'english',
	origin: ''
};
const placeTiles = { bounds: [40, 36, 56, 46], minzoom: 6, maxzoom: 9 } as const;

/** What a layer uses that the still map does not know. */
function unknownTo({ type, paint, layout }: LayerSpecification): string[] {
	const drawn = drawnProperties[type];
	if (!drawn) return [type];
	const used = [...Object.keys(paint ?? {}), ...Object.keys(layout ?? {})];
	return used.filter((name) => !drawn.includes(name) && !Object.hasOwn(needlessProperties, name));
}

describe('the still map', () => {
	it.each<[string, Partial<StyleOptions>]>([
		['with everything on', {}],
		['with a lens', { lens: { document: 'ford-letter' } }],
		['with local names', { labels: 'local' }],
		['with places that come by tiles', { placeTiles }]
	])('knows every property of the style %s', (_name, changes) => {
		for (const layer of atlasStyle({ ...options, ...changes }).layers) expect(unknownTo(layer), layer.id).toEqual([]);
	});

	it('knows every property of the ties between states', () => {
		const lens = { document: 'ford-letter' };
		for (const { layer } of tieLayers({ palette: light, lens, isOn: true, origin: '' })) {
			expect(unknownTo(layer), layer.id).toEqual([]);
		}
	});

	it('would not know a type or a property that it does not draw', () => {
		expect(unknownTo({ id: 'a', type: 'heatmap', source: 'points' })).toEqual(['heatmap']);
		const layer: LayerSpecification = { id: 'a', type: 'line', source: 'lines', paint: { 'line-translate': [2, 0] } };
		expect(unknownTo(layer)).toEqual(['line-translate']);
	});

	it('reads no property that is not on its list, so that the list stays true', () => {
		const reader = new LayerEvaluator({ id: 'a', type: 'line', source: 'lines', paint: { 'line-gap-width': 2 } }, 5);
		const feature = { type: 2, properties: {}, state: {} } as const;
		expect(reader.number('line-width', feature)).toBe(1);
		expect(() => reader.number('line-gap-width', feature)).toThrow(/drawnProperties/);
	});
});
