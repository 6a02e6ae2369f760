import type { MapLayer, StyleOptions } from '#lib/map/style/options.ts';
import { light } from '#lib/palette/light.ts';

export const layers: readonly MapLayer[] = [
	{ id: 'north-south', name: 'North–South Corridor', kind: 'corridor', strand: 0, isOn: true },
	{ id: 'middle', name: 'Middle Corridor', kind: 'corridor', strand: 1, isOn: true },
	{ id: 'zangezur', name: 'Zangezur route', kind: 'corridor', strand: 2, isOn: true },
	{ id: 'northern', name: 'Northern Corridor', kind: 'corridor', strand: 3, isOn: true },
	{ id: 'flight-8243', name: 'Flight 8243', kind: 'event', strand: -1, isOn: true },
	{ id: 'places', name: 'Places', kind: 'places', strand: -1, isOn: true },
	{ id: 'events', name: 'Events', kind: 'events', strand: -1, isOn: true }
];
export const only = (...ids: string[]) => layers.map((layer) => ({ ...layer, isOn: ids.includes(layer.id) }));
export const origin = 'https://example.org';
export const options = (changes: Partial<StyleOptions> = {}): StyleOptions => ({
	palette: light,
	layers,
	labels: 'english',
	origin,
	...changes
});

export const placeTiles = { bounds: [40, 36, 56, 46], minzoom: 6, maxzoom: 9 } as const;
