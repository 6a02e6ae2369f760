import type { Map as MapLibreMap, Point, QueryRenderedFeaturesOptions } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { hitsAt, type HitOptions } from './hits.ts';

interface Drawn {
	readonly layer: string;
	readonly properties: Record<string, unknown>;
}

const options: HitOptions = {
	layersOn: ['north-south', 'middle', 'flight-8243', 'places', 'events'],
	countryByIso: { AZ: { id: 'countries/azerbaijan', name: 'Azerbaijan' } },
	pointer: 'mouse'
};

/** A map that has drawn these features under the pointer, topmost first. It remembers how wide each query was. */
function mapWith(...drawn: Drawn[]) {
	const breadths: number[] = [];
	const map = {
		getLayer: (id: string) => id !== 'nodes-label' || undefined,
		queryRenderedFeatures(
			[[west], [east]]: [[number, number], [number, number]],
			{ layers }: QueryRenderedFeaturesOptions
		) {
			breadths.push(east - west);
			return drawn.filter(({ layer }) => [...(layers ?? [])].includes(layer));
		}
	} as unknown as MapLibreMap;
	return { map, breadths };
}

const hits = (drawn: Drawn[], changes: Partial<HitOptions> = {}) =>
	hitsAt(mapWith(...drawn).map, { x: 100, y: 100 } as Point, { ...options, ...changes });

const leg = (layer: string, id: string): Drawn => ({
	layer: `lines:${layer}`,
	properties: { id: `legs/${layer}/${id}`, layer, leg: id, name: id }
});
const node = (...corridors: string[]): Drawn => ({
	layer: 'nodes-symbol',
	properties: { id: 'nodes/rasht', kind: 'node', name: 'Rasht', layers: `,${corridors.join(',')},` }
});
const place: Drawn = {
	layer: 'places-symbol',
	properties: { id: 'places/baku', kind: 'place', name: 'Baku', layers: ',places,' }
};
const event: Drawn = {
	layer: 'events-symbol',
	properties: { id: 'events/talks/1', kind: 'event', name: 'Talks', layers: ',events,' }
};
const country: Drawn = { layer: 'region-countries', properties: { iso: 'AZ' } };

describe('what lies under the pointer', () => {
	it('is nothing on the open sea', () => {
		expect(hits([])).toEqual([]);
	});

	it('is a leg, with the page of its corridor', () => {
		expect(hits([leg('middle', 'baku-alat')])).toEqual([
			{
				name: 'baku-alat',
				item: 'corridors/middle',
				target: { kind: 'leg', id: 'baku-alat', item: 'corridors/middle' },
				refinement: { leg: 'baku-alat' }
			}
		]);
	});

	it('is the same leg once for each corridor, to choose from', () => {
		const found = hits([leg('north-south', 'beyneu'), leg('middle', 'beyneu'), leg('middle', 'beyneu')]);
		expect(found.map(({ item }) => item)).toEqual(['corridors/north-south', 'corridors/middle']);
	});

	it('is the event whose path is drawn there', () => {
		const path: Drawn = {
			layer: 'lines:flight-8243',
			properties: { id: 'paths/flight-8243/actual-path', layer: 'flight-8243', name: 'Actual path' }
		};
		expect(hits([path])[0]).toMatchObject({ item: 'events/flight-8243', refinement: {} });
	});

	it('is an event by any of its symbols', () => {
		expect(hits([event])[0]).toMatchObject({ item: 'events/talks', target: { kind: 'item', id: 'events/talks' } });
	});

	it('is the event of a path that has no layer of its own', () => {
		const path = {
			layer: 'lines:events',
			properties: { id: 'paths/ride/actual-path', layer: 'events', name: 'Way of the envoys', pattern: 'actual-path' }
		};
		expect(hits([path])[0]).toMatchObject({ item: 'events/ride', target: { kind: 'item', id: 'events/ride' } });
	});

	it('is a node, which stands for the legs of its corridor that meet there', () => {
		const found = hits([node('north-south'), leg('north-south', 'a'), leg('north-south', 'b'), leg('middle', 'c')]);
		expect(found.map(({ item, refinement }) => [item, refinement])).toEqual([
			['corridors/north-south', { node: 'rasht' }],
			['corridors/middle', { leg: 'c' }]
		]);
	});

	it('is the node of a corridor that is switched on', () => {
		const found = hits([node('north-south', 'middle')], { layersOn: ['middle'] });
		expect(found.map(({ item }) => item)).toEqual(['corridors/middle']);
		expect(hits([node('north-south')], { layersOn: ['places'] })).toEqual([]);
	});

	it('is a stop once for each of its corridors that is switched on, to choose from', () => {
		const found = hits([node('north-south', 'middle')], { layersOn: ['north-south', 'middle'] });
		expect(found.map(({ item }) => item)).toEqual(['corridors/north-south', 'corridors/middle']);
	});

	it('is no line that is switched off', () => {
		expect(hits([leg('middle', 'baku-alat')], { layersOn: ['north-south'] })).toEqual([]);
	});

	it('is all there is, symbols before lines', () => {
		const found = hits([leg('middle', 'baku-alat'), place, country]);
		expect(found.map(({ item }) => item)).toEqual(['places/baku', 'corridors/middle']);
	});

	it('is a country only where nothing else is', () => {
		expect(hits([country]).map(({ item }) => item)).toEqual(['countries/azerbaijan']);
		expect(hits([country, place]).map(({ item }) => item)).toEqual(['places/baku']);
	});

	it.each(['XX', '__proto__', 'constructor', '-99'])('is no country that the atlas does not name: %s', (iso) => {
		expect(hits([{ layer: 'world-countries', properties: { iso } }])).toEqual([]);
	});

	it.each(['', 'rivers/aras', 'places/', 'toString'])('is nothing without an address: %j', (id) => {
		expect(
			hits([{ layer: 'places-symbol', properties: { id, kind: 'place', name: 'x', layers: ',places,' } }])
		).toEqual([]);
	});
});

it('looks farther around a finger than around a mouse', () => {
	const [mouse, touch] = (['mouse', 'touch'] as const).map((pointer) => {
		const { map, breadths } = mapWith();
		hitsAt(map, { x: 100, y: 100 } as Point, { ...options, pointer });
		return breadths;
	});
	// Symbols, then lines, then the country exactly below.
	expect(mouse).toHaveLength(3);
	expect(touch![0]).toBeGreaterThan(mouse![0]!);
	expect(touch![1]).toBeGreaterThan(mouse![1]!);
	expect([mouse![2], touch![2]]).toEqual([0, 0]);
});
