import type { Point } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { at, event, hits, items, leg, mapWith, node, options, type Drawn } from '../../../../tests/fakes/drawn-map.ts';
import { hitsAt } from './hits.ts';

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

	it('is the event whose path is drawn there', () => {
		const path: Drawn = {
			layer: 'lines',
			properties: { id: 'paths/flight-8243/actual-path', layer: 'flight-8243', name: 'Actual path' }
		};
		expect(hits([path])[0]).toMatchObject({ item: 'events/flight-8243', refinement: {} });
	});

	it('is an event by any of its symbols', () => {
		expect(hits([event])[0]).toMatchObject({ item: 'events/talks', target: { kind: 'item', id: 'events/talks' } });
	});

	it('is the event of a path that has no layer of its own', () => {
		const path = {
			layer: 'lines',
			properties: { id: 'paths/ride/actual-path', layer: 'events', name: 'Way of the envoys', pattern: 'actual-path' }
		};
		expect(hits([path])[0]).toMatchObject({ item: 'events/ride', target: { kind: 'item', id: 'events/ride' } });
	});

	it('is a stop rather than a line, on the first of its corridors that is on', () => {
		const found = at([node('north-south', 'middle'), leg('north-south', 'a'), leg('northern', 'c')], {
			layersOn: ['north-south', 'middle', 'northern']
		});
		expect(found.meant.map(({ item, refinement }) => [item, refinement])).toEqual([
			['corridors/north-south', { node: 'rasht' }]
		]);
		expect(items(found.others)).toEqual(['corridors/middle', 'corridors/northern']);
		expect(items(hits([node('north-south', 'middle')], { layersOn: ['middle'] }))).toEqual(['corridors/middle']);
		expect(hits([node('north-south')], { layersOn: ['places'] })).toEqual([]);
	});

	it('is no line that is switched off', () => {
		expect(hits([leg('middle', 'baku-alat')], { layersOn: ['north-south'] })).toEqual([]);
	});

	it('is a country by its name', () => {
		const name: Drawn = { layer: 'labels-country', properties: { kind: 'country', iso: 'AZ', name: 'Azerbaijan' } };
		expect(items(hits([name]))).toEqual(['countries/azerbaijan']);
	});

	it.each(['XX', '__proto__', 'constructor', '-99'])('is no country that the atlas does not name: %s', (iso) => {
		expect(hits([{ layer: 'countries', properties: { iso } }])).toEqual([]);
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
	expect(mouse).toEqual([10, 20, 0]);
	expect(touch).toEqual([18, 28, 0]);
});
